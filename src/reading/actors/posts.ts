import type { Entity, NameHit } from "../document.ts";
import { partyOf } from "../names.ts";
import { GAP } from "../words.ts";
import { type OfficeContext, softGap } from "./office-context.ts";

const COMMA = GAP.comma | GAP.space;
/** Posts of one list. */
const MOST = 24;

/**
 * "the ambassadors to Germany[, France and the Holy See]": the word behind the last of the posts that go on from the first, which ends at `at`.
 * They are where envoys of one state serve, not whose they are.
 */
export const behindPosts = (c: OfficeContext, at: number): number => {
  const { words: w } = c;
  let last = at;
  for (let n = 0; n < MOST; n++) {
    let i = last;
    if (i >= w.count || c.sentenceOf[i] !== c.sentenceOf[at - 1]) break;
    if (w.folded[i] === "and") i++;
    else if (((w.gap[i] as number) & ~COMMA) !== 0 || !((w.gap[i] as number) & GAP.comma)) break;
    if (w.folded[i] === "the") i++;
    const hit = c.byFirst.get(i);
    if (!hit || !partyOf(hit.match)) break;
    last = hit.last;
  }
  return last;
};

const POSTED = new Set("ambassador consul commissioner envoy representative diplomat attache nuncio charge".split(" "));
const MISSIONS = new Set("embassy mission consulate delegation legation representation".split(" "));

/**
 * "the consul general [in Barcelona], X", "the first secretary of Canada's mission [in Vienna], X": the word behind the town in which somebody
 * serves, where a comma or a name closes it; the end of the office, `last`, where none stands. `head` is its first noun.
 */
export const behindTown = (c: OfficeContext, head: number, last: number): number => {
  const { words: w } = c;
  const sent = POSTED.has(w.folded[head] as string) || MISSIONS.has(w.folded[last - 1] as string);
  if (!sent || w.folded[last] !== "in" || !softGap(w, last) || !softGap(w, last + 1)) return last;
  const hit = c.byFirst.get(last + 1);
  const town = hit ? hit.match.hits.some((h) => h.entity.kind === "place" || h.form === "seat") : (w.capital[last + 1] ?? 0) > 0;
  const end = hit?.last ?? last + 2;
  if (!town || end >= w.count || c.sentenceOf[end] !== c.sentenceOf[head]) return last;
  // "in Gozo, Malta": the country, and no name.
  const behind = c.byFirst.get(end);
  const named = (w.capital[end] as number) > 0 && !(behind && partyOf(behind.match));
  return named && (w.gap[end] as number) === COMMA ? end : last;
};

const ACCREDITED =
  /\b(?:ambassador|envoy|high commissioner|consul|consul general|chargé d'affaires|representative) (?:to|in|at)\b/i;

/** True for one told by the post alone ("the envoy to Sweden, X"): he is of whoever sends him there. */
export const sentThere = (e: Entity): boolean => e.office?.officeClass === "ambassador" && ACCREDITED.test(e.office.text);

/** True where a state is among the posts that somebody's office names. */
export const servesIn = (names: readonly NameHit[], e: Entity, state: string): boolean => {
  const [first, last] = e.office?.words ?? [0, 0];
  return names.some((n) => n.first >= first && n.last <= last && partyOf(n.match)?.entity.id === state);
};
