import type { Actor, NameHit, Sentence, TimeMention } from "../document.ts";
import { GAP, type Words } from "../words.ts";

/** A sentence as the contact model sees it: who is named counts for nothing, only that somebody is, and what is said around them. */
export interface Signs {
  /** Folded words; "@" for somebody who can act, "#" for a place, "%" for a time. */
  readonly tokens: readonly string[];
  /** Actor index of each "@"; -1 elsewhere. */
  readonly actors: readonly number[];
}

/** What is read of a document: at least what stands in the sentence in hand. */
export interface Marked {
  readonly words: Words;
  readonly actors: readonly Actor[];
  readonly names: readonly NameHit[];
  readonly times: readonly TimeMention[];
}

const WHERE = new Set(["in", "to", "from", "at", "near", "across", "leaving", "left", "reached"]);

interface Mark {
  readonly signs: readonly string[];
  readonly last: number;
  readonly actor: number;
}

/** Whom the model is shown: those who are named or told of by what they are, or also those to whom "he" and "the two" point. */
export type Shown = "named" | "pointed";
/** Of "the three" so many are shown. */
const MOST_POINTED = 3;
/** Of more, those told of first: the others may be their company. */
const OF_MORE = 2;

const DEFINITE = new Set(["the", "his", "her", "their", "its", "our", "my"]);
/** "his Turkish counterpart", "the minister": told of by what he is; "he" is a word like others. */
export const described = (words: Words, a: Actor): boolean =>
  DEFINITE.has(words.folded[a.first] as string) && a.last - a.first > 1 && a.entities.length === 1;

/** "the two sides", "the envoys of the two countries" are not the two who spoke last. */
const SIDES = new Set("sides parties countries neighbours neighbors governments delegations".split(" "));
/** "he" as somebody, "the two" as "@ and @". */
const pointedTo = ({ folded }: Words, { entities, last }: Actor): string[] =>
  SIDES.has(folded[last - 1] as string) || folded[last] === "of"
    ? []
    : entities.slice(0, entities.length > MOST_POINTED ? OF_MORE : MOST_POINTED).flatMap((_, i) => (i ? ["and", "@"] : ["@"]));

const shownAs = (doc: Marked, a: Actor, shown: Shown): readonly string[] => {
  if (a.possessive) return [];
  if (a.kind === "pronoun" && !described(doc.words, a)) return shown === "pointed" ? pointedTo(doc.words, a) : [];
  // "in Fiji", "to Moscow": where, not who.
  return a.kind === "party" && WHERE.has(doc.words.folded[a.first - 1] ?? "") ? ["#"] : ["@"];
};

/** What stands for several words, by the word it begins at. Actors come before places, places before times. */
const marksIn = (doc: Marked, { first, last }: Sentence, shown: Shown): Map<number, Mark> => {
  const marks = new Map<number, Mark>();
  const inside = (from: number, to: number): boolean => from >= first && to <= last;
  for (const t of doc.times) if (inside(t.first, t.last)) marks.set(t.first, { signs: ["%"], last: t.last, actor: -1 });
  for (const n of doc.names)
    if (inside(n.first, n.last) && n.match.hits.some((h) => h.entity.kind === "place" || h.entity.kind === "state"))
      marks.set(n.first, { signs: ["#"], last: n.last, actor: -1 });
  for (const a of doc.actors) {
    const signs = inside(a.first, a.last) ? shownAs(doc, a, shown) : [];
    if (signs.length) marks.set(a.first, { signs, last: a.last, actor: signs[0] === "@" ? a.index : -1 });
  }
  return marks;
};

/** True where words [first, last) hold a comma: a name with what follows it, "Mauro Vieira, Brazil's foreign minister". */
const apposed = ({ gap }: Words, first: number, last: number): boolean => {
  for (let i = first + 1; i < last; i++) if ((gap[i] as number) & GAP.comma) return true;
  return false;
};

export const signsOf = (doc: Marked, sentence: Sentence, shown: Shown = "named"): Signs => {
  const marks = marksIn(doc, sentence, shown);
  const tokens: string[] = [];
  const actors: number[] = [];
  // The comma that closes what is said of somebody belongs to it, but in a list.
  let closing = -1;
  for (let i = sentence.first; i < sentence.last; ) {
    const mark = marks.get(i);
    const closes = i === closing && (mark?.actor ?? -1) === -1;
    if (i > sentence.first && !closes && (doc.words.gap[i] as number) & (GAP.comma | GAP.semicolon)) {
      tokens.push(",");
      actors.push(-1);
    }
    for (const sign of mark?.signs ?? [doc.words.folded[i] as string]) {
      tokens.push(sign);
      actors.push(sign === "@" ? (mark?.actor ?? -1) : -1);
    }
    if (mark && apposed(doc.words, i, mark.last)) closing = mark.last;
    i = mark ? Math.max(mark.last, i + 1) : i + 1;
  }
  return { tokens, actors };
};
