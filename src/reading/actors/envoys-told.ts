import type { NameHit, OfficePhrase } from "../document.ts";
import { partyOf } from "../names.ts";
import { type Context, sentenceEnd } from "./cursor.ts";
import { isPossessive } from "./possessive.ts";

const KEEPS = new Set("has holds keeps runs heads leads occupies had kept ran headed led occupied".split(" "));
const SPEAKS = new Set(["speaks", "spoke"]);
/** What an ambassador has, and the word behind its first where it has two. */
const POSTS: ReadonlyMap<string, string | null> = new Map([
  ["embassy", null],
  ["legation", null],
  ["high", "commission"],
]);

const stateAt = (c: Context, at: number): NameHit | null => {
  const hit = c.byFirst.get(c.words.folded[at] === "the" ? at + 1 : at);
  return hit && partyOf(hit.match)?.entity.kind === "state" ? hit : null;
};

/** The word behind the embassy that a state is told with, "Ghana's [embassy]"; null where none is. */
const behindPost = (c: Context, at: number): number | null => {
  const { folded } = c.words;
  const post = isPossessive(c.words, at) ? at + 1 : at;
  const second = POSTS.get(folded[post] ?? "");
  if (second === undefined) return null;
  if (second === null) return post + 1;
  return folded[post + 1] === second ? post + 2 : null;
};

/** "in the Burkinabe capital", "in South Africa": the word behind where he serves; the same word where it is not told. */
const behindWhere = (c: Context, at: number): number => {
  const { folded, capital } = c.words;
  if ((folded[at] !== "in" && folded[at] !== "at") || sentenceEnd(c, at)) return at;
  const from = folded[at + 1] === "the" ? at + 2 : at + 1;
  const hit = c.byFirst.get(from);
  if (!hit) return (capital[from] ?? 0) > 0 ? from + 1 : at;
  return folded[hit.last] === "capital" ? hit.last + 1 : hit.last;
};

/**
 * ", who has Ghana's embassy in the Burkinabe capital,", ", who speaks for the United States in South Africa,": an ambassador, told by what he
 * does; not "who speaks for the government".
 */
export const envoyTold = (c: Context, at: number): { office: OfficePhrase; last: number } | null => {
  const { words: w } = c;
  if (w.folded[at] !== "who" || sentenceEnd(c, at + 1)) return null;
  const keeps = KEEPS.has(w.folded[at + 1] ?? "");
  const speaks = SPEAKS.has(w.folded[at + 1] ?? "") && w.folded[at + 2] === "for";
  const state = keeps || speaks ? stateAt(c, keeps ? at + 2 : at + 3) : null;
  if (!state) return null;
  const post = keeps ? behindPost(c, state.last) : state.last;
  if (post === null) return null;
  const last = behindWhere(c, post);
  if (speaks && last === post) return null;
  const office: OfficePhrase = {
    first: at + 1,
    last,
    text: "ambassador",
    officeClass: "ambassador",
    party: partyOf(state.match)?.entity.id ?? null,
    partyWords: [state.first, state.last],
    former: false,
    acting: false,
    plural: false,
    byVerb: true,
  };
  return { office, last };
};
