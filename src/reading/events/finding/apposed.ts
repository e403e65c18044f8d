import type { Actor } from "../../document.ts";
import { SPEAKING } from "../../lexicon/person-words.ts";
import { GAP } from "../../words.ts";
import { preposition, type Scene } from "./clause.ts";

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

/** Several who are told by what they are before their names. */
const GROUPS = new Set(
  `leaders presidents ministers premiers generals politicians envoys statesmen diplomats colleagues neighbours neighbors officials rivals friends hosts guests mediators
  allies counterparts chiefs heads governors negotiators secretaries ambassadors commissioners mayors chairmen speakers deputies rectors directors kings monarchs`
    .trim()
    .split(/\s+/),
);
const OF = new Set(["of", "for"]);
/** Words of it: "the two foreign ministers", "the ministers for foreign affairs". */
const GROUP_REACH = 6;

/**
 * "signed later by the oil ministers, A and B": the word with which a group begins whose names follow at word `i`; -1 where none stands there.
 */
export const groupBefore = (s: Scene, from: number, i: number): number => {
  const { words: w } = s;
  if (i <= from || !((w.gap[i] as number) & (GAP.comma | GAP.colon))) return -1;
  let group = false;
  for (let k = i - 1; k >= Math.max(from, i - GROUP_REACH); k--) {
    if (s.actorAt[k] !== -1 || ((w.gap[k + 1] as number) & GAP.comma && k + 1 < i)) return -1;
    const word = w.folded[k] as string;
    const ends = preposition(word) && !(OF.has(word) && !group);
    if (ends) return group ? k + 1 : -1;
    group ||= GROUPS.has(word);
  }
  return group && i - from <= GROUP_REACH ? from : -1;
};
