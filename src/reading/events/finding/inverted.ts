import type { Actor } from "../../document.ts";
import type { Status } from "../../reading.ts";
import { clauseStart, type Scene } from "./clause.ts";
import { listStartingWith } from "./lists.ts";

const COUNTED: ReadonlyMap<string, Status> = new Map([
  ["first", "held"],
  ["second", "held"],
  ["third", "held"],
  ["next", "held"],
  ["latest", "held"],
  ["only", "held"],
  ["last", "earlier"],
]);
const AMONG = new Set("among others those all".split(" "));
const WAS = new Set(["was", "were"]);
/** Words between the number and the verb: "the first foreign leader to be put through". */
const TITLE = 6;
/** Words between what the verb is done to and "was". */
const TAIL = 5;

/** "The first leader to call", "Among those who called": a subject that is told behind its verb, and the status that it has; null: none is promised. */
export const promised = (s: Scene, verb: number): Status | null => {
  const { folded } = s.words;
  const start = clauseStart(s, verb);
  if (folded[start - 1] === "who" && AMONG.has(folded[start - 2] ?? "")) return "held";
  const to = folded[verb - 1] === "to" ? verb - 1 : folded[verb - 1] === "be" && folded[verb - 2] === "to" ? verb - 2 : -1;
  for (let i = to - 1; i >= Math.max(start, to - TITLE); i--) {
    const status = COUNTED.get(folded[i] as string);
    if (status) return status;
  }
  return null;
};

/** The list behind "was", past the object and a day: "called Modi on Friday | was Donald Trump". */
const named = (s: Scene, from: number): Actor[] => {
  for (let i = from, n = 0; n < TAIL && s.sentenceOf[i] === s.sentenceOf[from - 1]; i++, n++) {
    const met = s.actors[s.actorAt[i] as number];
    if (met && met.kind !== "party") return [];
    if (!WAS.has(s.words.folded[i] as string)) continue;
    const a = s.actors[(s.actorAt[i + 1] ?? -1) >= 0 ? (s.actorAt[i + 1] as number) : (s.actorAt[i + 2] ?? -1)];
    return a && s.sentenceOf[a.first] === s.sentenceOf[i] ? listStartingWith(s, a, s.words.count) : [];
  }
  return [];
};

/** "The first leader to call Modi on Friday was Donald Trump", "Among those who called him were A and B". */
export const invertedSubject = (s: Scene, verb: number, end: number): { subjects: Actor[]; status: Status } | null => {
  const status = promised(s, verb);
  const subjects = status ? named(s, end) : [];
  return status && subjects.length ? { subjects, status } : null;
};
