const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

/** A paper or a gathering that speaks for its sides: "the joint statement says", "the meeting emphasized". */
export const SPEAKING_NOUNS = set(
  "meeting talks conversation session declaration statement communique summit document text memorandum treaty accord pact roadmap sides",
);
/** Behind "both", "the two", "the": those who speak together. */
export const TOGETHER = set(
  `sides parties leaders ministers presidents premiers countries governments men women nations neighbours neighbors delegations interlocutors statesmen
  officials diplomats representatives visitors guests states capitals chancellors heads kings monarchs chairmen chiefs envoys negotiators allies partners
  secretaries generals ministries signatories participants`,
);
/** Somebody who speaks for a government and is not named. */
export const OFFICIALS = set(
  "official officials spokesman spokeswoman spokesperson spokespeople aide aides government cabinet administration ministry panel diplomat diplomats adviser advisor sources commission leadership negotiators negotiator delegation embassy presidency",
);
/** Sources of the news, who speak for no government. */
export const PRESS = set(
  "paper newspaper agency media report reports outlet press journalists observers analysts experts witnesses people",
);
/** Papers by which sides bind themselves. */
export const INSTRUMENTS = set(
  "declaration statement communique accord accords agreement agreements treaty pact deal memorandum protocol roadmap framework arrangement document text annex convention truce ceasefire terms",
);
