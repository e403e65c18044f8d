/** Places in a report at which something is told that may be the later word of a promise. */
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Reading } from "../../reading/reading.ts";
import type { RecordStore } from "../../store/store.ts";
import { type SourceWords, wordsIn } from "../source-words.ts";
import { firstOf, type PlacedWord, placedWords, wordsOf } from "./matter.ts";
import { type PartyNamed, partiesNamed } from "./parties-named.ts";
import { AHEAD, type Promised, spanOf } from "./promise.ts";
import { plainSentences } from "./sentences.ts";
import { tellsDeed, toldAsDone } from "./told-done.ts";

export interface Telling {
  readonly report: string;
  /** Of an engagement; null of a statement or a plain sentence. */
  readonly status: string | null;
  readonly words: SourceWords;
  /** The parties that its sentence names; asked only of the few that speak of the same matter. */
  readonly named: () => readonly PartyNamed[];
  /** Read as nothing: only its words tell whose doing it was. */
  readonly plain: boolean;
  /** What its sentence speaks of, and its words in their places: read once for all promises that are held against it. */
  readonly matter: ReadonlySet<string>;
  readonly placed: () => readonly PlacedWord[];
}

/** Engagements and statements as read; what is ahead, or promised again, tells nothing of what became of it. */
const readTellings = (store: RecordStore, knowledge: Knowledge, report: string, reading: Reading): Telling[] => {
  const engagements = reading.engagements
    .filter((e) => !AHEAD.has(e.status))
    .map((e) => ({ status: e.status as string | null, words: spanOf(e.evidence, "kind") }));
  const positions = reading.positions
    .filter((p) => !p.commitment)
    .map((p) => ({ status: null, words: spanOf(p.evidence, "about") }));
  const at = wordsIn(store, report);
  return [...engagements, ...positions]
    .flatMap((t): Telling[] => (t.words ? [tellingOf(knowledge, at(t.words), t.status, false)] : []))
    .filter((t) => tellsDeed(t.words.sentence));
};

const once = <T>(ask: () => T): (() => T) => {
  let known: T | undefined;
  return () => (known ??= ask());
};

const tellingOf = (knowledge: Knowledge, words: SourceWords, status: string | null, plain: boolean): Telling => ({
  report: words.report,
  status,
  words,
  named: once(() => partiesNamed(knowledge, words.sentence)),
  plain,
  matter: wordsOf(words.sentence),
  placed: once(() => placedWords(words.sentence)),
});

export const tellingsOf = (store: RecordStore, knowledge: Knowledge, report: string): Telling[] => {
  const reading = store.report(report)?.reading;
  if (!reading) return [];
  const read = readTellings(store, knowledge, report, reading);
  const plain = plainSentences(store, report)
    .filter((w) => toldAsDone(w.sentence) && !read.some((t) => t.words.sentence === w.sentence))
    .map((words) => tellingOf(knowledge, words, null, true));
  return [...read, ...plain];
};

const SIDES = /\b(?:they|both|sides|two|three|parties|countries)\b/i;

/** The party that promised is the last one named before the matter, or, of a plain sentence, the only one named. */
export const isOf = (p: Promised, t: Telling, matter: ReadonlySet<string>): boolean => {
  const { by } = p;
  const names = (party: string): boolean => t.named().some((n) => n.parties.includes(party));
  if (by === null) return !t.plain || p.parties.some(names) || SIDES.test(t.words.sentence);
  const at = firstOf(matter, t.placed());
  const before = t.named().findLast((n) => n.at < at);
  return before ? before.parties.includes(by) : !t.plain || names(by);
};
