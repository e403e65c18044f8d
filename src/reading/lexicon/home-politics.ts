import { wordTest } from "../forms.ts";
import type { Words } from "../words.ts";
import { ofTheTrade } from "./diplomatic.ts";

/** Words of a country's politics at home: its parties, votes and inquiries; not its houses, whose members travel and receive guests. And of sport. */
const HOME = wordTest((word) => WORDS.has(word));
const WORDS = new Set(
  `democrat democrats republican republicans gop impeachment impeach impeached testimony testified testify testifying subpoena subpoenaed whistleblower campaign
  campaigns campaigned campaigning candidate candidates candidacy election elections electoral electorate voters voter primary primaries polls pollster pollsters
  prosecutor prosecutors indicted indictment inquiry hearings judiciary ballot ballots caucus nominee nomination fundraiser fundraisers counsel bipartisan
  partisan filibuster midterm midterms backbencher backbenchers liberals conservatives referendum brexit populist populists scandal allegedly
  coach coaches goalkeeper goalkeepers striker strikers midfielder midfielders defender kickoff wicket wickets innings batsman batsmen bowler bowlers referee
  scorer scorers semifinal semifinals quarterfinal quarterfinals playoff playoffs tournament football footballer footballers cricket cricketers rugby athletics
  sprinter squad locker fifa uefa`.split(/\s+/),
);
/** A report speaks of politics at home where one such word stands for this many of the trade. */
const TO_TRADE = 3;
/** One word alone says nothing. */
const FEWEST = 2;

const known = new WeakMap<Words, boolean>();

/**
 * True for a report that is much about politics at home: in it people of several states are named side by side who are only spoken of, and a
 * contact is told where words say so, not where company lets one guess it.
 */
export const homePolitics = (w: Words): boolean => {
  const told = known.get(w);
  if (told !== undefined) return told;
  let [home, trade] = [0, 0];
  for (let i = 0; i < w.count; i++)
    if (HOME(w, i)) home++;
    else if (ofTheTrade(w, i)) trade++;
  const much = home >= FEWEST && home * TO_TRADE >= trade;
  known.set(w, much);
  return much;
};
