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
  readonly sign: string;
  readonly last: number;
  readonly actor: number;
}

const DEFINITE = new Set(["the", "his", "her", "their", "its", "our", "my"]);
/** "his Turkish counterpart", "the minister": told of by what he is; "he" is a word like others. */
export const described = (words: Words, a: Actor): boolean =>
  DEFINITE.has(words.folded[a.first] as string) && a.last - a.first > 1 && a.entities.length === 1;

/** What stands for several words, by the word it begins at. Actors come before places, places before times. */
const marksIn = (doc: Marked, { first, last }: Sentence): Map<number, Mark> => {
  const marks = new Map<number, Mark>();
  const inside = (from: number, to: number): boolean => from >= first && to <= last;
  for (const t of doc.times) if (inside(t.first, t.last)) marks.set(t.first, { sign: "%", last: t.last, actor: -1 });
  for (const n of doc.names)
    if (inside(n.first, n.last) && n.match.hits.some((h) => h.entity.kind === "place" || h.entity.kind === "state"))
      marks.set(n.first, { sign: "#", last: n.last, actor: -1 });
  for (const a of doc.actors) {
    if (a.possessive || !inside(a.first, a.last) || (a.kind === "pronoun" && !described(doc.words, a))) continue;
    // "in Fiji", "to Moscow": where, not who.
    const where = a.kind === "party" && WHERE.has(doc.words.folded[a.first - 1] ?? "");
    marks.set(a.first, where ? { sign: "#", last: a.last, actor: -1 } : { sign: "@", last: a.last, actor: a.index });
  }
  return marks;
};

/** True where words [first, last) hold a comma: a name with what follows it, "Mauro Vieira, Brazil's foreign minister". */
const apposed = ({ gap }: Words, first: number, last: number): boolean => {
  for (let i = first + 1; i < last; i++) if ((gap[i] as number) & GAP.comma) return true;
  return false;
};

export const signsOf = (doc: Marked, sentence: Sentence): Signs => {
  const marks = marksIn(doc, sentence);
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
    tokens.push(mark?.sign ?? (doc.words.folded[i] as string));
    actors.push(mark?.actor ?? -1);
    if (mark && apposed(doc.words, i, mark.last)) closing = mark.last;
    i = mark ? Math.max(mark.last, i + 1) : i + 1;
  }
  return { tokens, actors };
};
