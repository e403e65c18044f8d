import type { Actor } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { spots } from "../../spots.ts";
import { GAP } from "../../words.ts";
import { type Scene, subjectsOf } from "./clause.ts";
import { listStartingWith } from "./lists.ts";
import { toldAt } from "./told-at.ts";
import type { Trigger } from "./trigger.ts";

const SPOKEN = new Set(
  "subject subjects talk talks conversation discussion theme topic focus exchange meeting question agenda".split(" "),
);
const VERBS = new Set(
  "spoke discussed talked went reviewed met exchanged looked examined raised dwelt touched considered explored compared agreed settled announced arranged debated drank dined lunched walked sat toured strolled shared".split(
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

/** The host of a clause that begins with its guest: "[With X,] he spoke", "[With X] the talk was of"; null where none speaks. */
const companionAt = (s: Scene, at: number, sentence: { last: number; index: number }): Trigger | null => {
  const guest = s.actors[s.actorAt[at + 1] ?? -1];
  if (!guest || guest.possessive || guest.kind === "party" || guest.kind === "side") return null;
  const guests = listStartingWith(s, guest, sentence.last);
  const end = (guests[guests.length - 1] as Actor).last;
  const closed =
    ((s.words.gap[end] as number) & GAP.comma) !== 0 || PRONOUNS.has(s.words.folded[end] as string) || toldNext(s, end);
  const named = SPOKEN.has(s.words.folded[end] as string) || SPOKEN.has(s.words.folded[end + 1] ?? "");
  const hosts = closed || named ? speaker(s, end, sentence.last) : [];
  if (!named && !hosts.length) return null;
  return {
    first: at,
    last: at + 1,
    kind: "meeting",
    status: "held",
    sentence: sentence.index,
    parts: [...hosts, ...guests].map((actor) => ({ actor, role: "party" as const })),
    anaphoric: false,
    noun: true,
  };
};
/** "With her [the Canadian] drank coffee": whoever acts there follows at once. */
const toldNext = (s: Scene, at: number): boolean => {
  const a = s.actors[s.actorAt[s.words.folded[at] === "the" && s.actorAt[at] === -1 ? at + 1 : at] ?? -1];
  return a !== undefined && a.kind !== "party" && !a.possessive && a.last < s.words.count && s.words.capital[a.last] === 0;
};
const WITH = spots(wordTest((word) => word === "with"));
const PRONOUNS = new Set(["he", "she", "they"]);

/**
 * "With Anders Fogh Rasmussen, he spoke about ...", "With Mongolia's president the subject was commerce":
 * reports of one host's many meetings begin their sentences with the guest.
 */
export const findCompanions = (s: Scene): Trigger[] => {
  const out: Trigger[] = [];
  for (const i of WITH(s.words)) {
    const sentence = toldAt(s, i);
    if (!sentence || (i > sentence.first && !((s.words.gap[i] as number) & GAP.semicolon))) continue;
    const found = companionAt(s, i, sentence);
    if (found) out.push(found);
  }
  return out;
};
