import type { NameHit } from "../document.ts";
import { partyOf } from "../names.ts";
import { type Words, wordsText } from "../words.ts";
import type { Phrase } from "./phrase.ts";
import { BODIES } from "./vocabulary.ts";

/** How far before a name its body is looked for, in names of the text. */
const BACK = 8;

/** The organization named last before a word: "the bloc" is it. */
const namedBefore = (names: readonly NameHit[], at: number): { readonly id: string; readonly words: NameHit } | null => {
  let low = 0,
    high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as NameHit).first < at) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= Math.max(0, low - BACK); i--) {
    const party = partyOf((names[i] as NameHit).match);
    if (party?.entity.kind === "organization") return { id: party.entity.id, words: names[i] as NameHit };
  }
  return null;
};

/** "the bloc's foreign ministers' session": the words behind the possessive, null where none stands in front. */
const behindBody = (w: Words, p: Phrase): number | null =>
  BODIES.has(w.folded[p.first] as string) && w.folded[p.first + 1] === "s" ? p.first + 2 : null;

/** What an occasion is called, and whose it is: its own words; a body that is only meant is named. */
export const nameOf = (w: Words, names: readonly NameHit[], p: Phrase): { name: string; organization: string | null } => {
  const words = wordsText(w, p.first, p.last).replace(/\s+/g, " ");
  // "the summit of the Economic Cooperation Organization (ECO": its last word is in brackets.
  const own = words.includes("(") && !words.includes(")") ? `${words})` : words;
  const organization = p.organization ?? p.known?.parties[0] ?? null;
  const behind = organization === null ? behindBody(w, p) : null;
  const body = behind === null ? null : namedBefore(names, p.first);
  if (behind === null || body === null) return { name: own, organization };
  return { name: `${body.id} ${wordsText(w, behind, p.last).replace(/\s+/g, " ")}`, organization: body.id };
};
