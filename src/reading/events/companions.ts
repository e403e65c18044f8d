import type { Actor } from "../document.ts";
import { GAP } from "../words.ts";
import { type Scene, subjectsOf } from "./clause.ts";
import { listStartingWith } from "./lists.ts";
import type { Trigger } from "./trigger.ts";

const SPOKEN = new Set(
  "subject subjects talk talks conversation discussion theme topic focus exchange meeting question agenda".split(" "),
);
const VERBS = new Set(
  "spoke discussed talked went reviewed met exchanged looked examined raised dwelt touched considered explored compared".split(
    " ",
  ),
);

/** The verb of the clause behind "With X, ...": who speaks there. */
const speaker = (s: Scene, from: number, last: number): Actor[] => {
  for (let i = from; i < Math.min(last, from + 14); i++) {
    if (s.actorAt[i] === -1 && VERBS.has(s.words.folded[i] as string)) return subjectsOf(s, i).filter((a) => a.first >= from);
  }
  return [];
};

/**
 * "With Anders Fogh Rasmussen, he spoke about ...", "With Mongolia's president the subject was commerce":
 * reports of one host's many meetings begin their sentences with the guest.
 */
export const findCompanions = (s: Scene): Trigger[] => {
  const out: Trigger[] = [];
  for (const sentence of s.sentences) {
    if (sentence.region !== null || s.words.folded[sentence.first] !== "with") continue;
    const at = s.actorAt[sentence.first + 1] as number;
    if (at === undefined || at < 0) continue;
    const guest = s.actors[at] as Actor;
    if (guest.possessive || guest.kind === "party" || guest.kind === "side") continue;
    const guests = listStartingWith(s, guest, sentence.last);
    const end = (guests[guests.length - 1] as Actor).last;
    const closed = ((s.words.gap[end] as number) & GAP.comma) !== 0;
    const named = SPOKEN.has(s.words.folded[end] as string) || SPOKEN.has(s.words.folded[end + 1] ?? "");
    if (!closed && !named) continue;
    const hosts = speaker(s, end, sentence.last);
    if (!named && !hosts.length) continue;
    out.push({
      first: sentence.first,
      last: sentence.first + 1,
      kind: "meeting",
      status: "held",
      sentence: sentence.index,
      parts: [...hosts, ...guests].map((actor) => ({ actor, role: "party" as const })),
      anaphoric: false,
      noun: true,
    });
  }
  return out;
};
