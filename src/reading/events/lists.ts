import type { Actor } from "../document.ts";
import { GAP } from "../words.ts";
import type { Scene } from "./clause.ts";

/** Joins between the members of one list: "A, B and C", "A as well as B", "A together with B". */
const joins = (s: Scene, from: number, to: number): boolean => {
  const { words: w } = s;
  if (from === to) return ((w.gap[to] as number) & (GAP.comma | GAP.semicolon)) !== 0;
  const between: string[] = [];
  for (let i = from; i < to; i++) {
    if (s.timeAt[i] !== -1) continue;
    between.push(w.folded[i] as string);
  }
  const text = between.join(" ");
  if (apposed(s, from, to) || stateOfNext(s, from, to)) return true;
  return /^(?:and|and also|and then|as well as|along with|together with|plus|then|and later|followed by|or|accompanied by|alongside|and with|and between|and of|and by|and from|and to|the|and separately|separately|and later|and also|and then|and the|also)?$/.test(
    text,
  );
};

/** "X, Special Representative for the Sahel, Y and Z", "Senator X of Delaware; Y": the rest of an office, closed by a comma, does not end the list. */
const apposed = (s: Scene, from: number, to: number): boolean => {
  const { words: w } = s;
  if (
    to - from > 7 ||
    to - from < 2 ||
    !((w.gap[to] as number) & (GAP.comma | GAP.semicolon)) ||
    !["for", "of", "on"].includes(w.folded[from] as string)
  )
    return false;
  for (let i = from + 1; i < to; i++)
    if (w.capital[i] === 0 && !["the", "of", "and", "for"].includes(w.folded[i] as string)) return false;
  return true;
};

/** "the ambassadors of Egypt, X; Mongolia, Y; and Kenya, Z": the state of the next one stands before his name. */
const stateOfNext = (s: Scene, from: number, to: number): boolean => {
  const { words: w } = s;
  if (to - from > 6 || !((w.gap[from] as number) & (GAP.semicolon | GAP.comma)) || !((w.gap[to] as number) & GAP.comma))
    return false;
  for (let i = from; i < to; i++) {
    if (w.capital[i] === 0 && !["the", "of", "and"].includes(w.folded[i] as string)) return false;
    if (i > from && (w.gap[i] as number) & (GAP.comma | GAP.semicolon)) return false;
  }
  return true;
};

/** The list of actors that ends with actor `a`, going left over commas and "and". */
export const listEndingWith = (s: Scene, a: Actor, floor: number): Actor[] => {
  const out = [a];
  for (let k = a.index - 1; k >= 0; k--) {
    const before = s.actors[k] as Actor,
      next = out[0] as Actor;
    if (before.first < floor || before.possessive || s.sentenceOf[before.first] !== s.sentenceOf[a.first]) break;
    if (!joins(s, before.last, next.first) || (next.kind === "pronoun" && !next.plural && before.last === next.first)) break;
    out.unshift(before);
  }
  return out;
};

/** Words of a relative clause inside a list: "A, whose term is over, B and C". */
const RELATIVE_REACH = 14;
const RELATIVES = new Set(["who", "whose", "whom", "which"]);
const overRelative = (s: Scene, from: number, to: number): boolean => {
  const { folded, gap } = s.words;
  if (to - from > RELATIVE_REACH || !RELATIVES.has(folded[from] as string)) return false;
  if (((gap[from] as number) & GAP.comma) === 0 || ((gap[to] as number) & GAP.comma) === 0) return false;
  for (let i = from; i < to; i++) if (s.actorAt[i] !== -1) return false;
  return true;
};

/** The list of actors that begins with actor `a`, going right over commas and "and". */
export const listStartingWith = (s: Scene, a: Actor, ceiling: number): Actor[] => {
  const out = [a];
  for (let k = a.index + 1; k < s.actors.length; k++) {
    const next = s.actors[k] as Actor,
      before = out[out.length - 1] as Actor;
    if (next.last > ceiling || s.sentenceOf[next.first] !== s.sentenceOf[a.first]) break;
    if (!joins(s, before.last, next.first) && !overRelative(s, before.last, next.first)) break;
    // "met A, and B said": the next is the subject of a clause of its own.
    if (clauseFollows(s, next) && (s.words.gap[before.last] as number) & GAP.comma) break;
    out.push(next);
  }
  return out;
};

/** Verbs by which a clause of its own is known. */
export const VERBISH: ReadonlySet<string> = new Set(
  "said says told is are was were has had have will would met thanked stressed noted added expressed praised welcomed spoke wrote called hosted received pledged warned urged asked".split(
    " ",
  ),
);
const clauseFollows = (s: Scene, a: Actor): boolean =>
  a.last < s.words.count && s.sentenceOf[a.last] === s.sentenceOf[a.first] && VERBISH.has(s.words.folded[a.last] as string);
