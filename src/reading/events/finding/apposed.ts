import type { Actor } from "../../document.ts";
import { SPEAKING } from "../../lexicon/person-words.ts";
import { GAP } from "../../words.ts";
import type { Scene } from "./clause.ts";

const RELATIVES = new Set("who whom whose that he she they".split(" "));
/** What somebody is called before his name is told. */
const PEOPLE = new Set(
  `man men woman women person people one ones those leader leaders president presidents minister ministers premier premiers general politician envoy envoys
  statesman statesmen diplomat diplomats colleague colleagues neighbour neighbours neighbor neighbors official officials rival rivals friend friends host hosts guest guests
  mediator mediators ally allies acquaintance counterpart counterparts figure figures`
    .trim()
    .split(/\s+/),
);
/** Words in which a relative clause ends. */
const REACH = 24;

/** "with the two men who had brought them together, A and B": who is named behind the clause that tells of him; null: nobody is. */
export const apposedBehind = (s: Scene, relative: number, last: number): Actor | null => {
  const { words: w } = s;
  if (!RELATIVES.has(w.folded[relative] as string) || !PEOPLE.has(w.folded[relative - 1] as string)) return null;
  for (let i = relative + 1; i < Math.min(last, relative + REACH); i++) {
    const gap = w.gap[i] as number;
    if (gap & GAP.semicolon) return null;
    if (!(gap & (GAP.comma | GAP.colon | GAP.dash))) continue;
    const a = s.actors[s.actorAt[i] as number];
    const named = a && a.first === i && a.kind === "person" && !a.possessive;
    // "with people who had fled, X said".
    return named && !SPEAKING.has(w.folded[a.last] ?? "") ? a : null;
  }
  return null;
};
