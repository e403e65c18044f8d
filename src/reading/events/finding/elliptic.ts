import type { Actor, Sentence } from "../../document.ts";
import { wordTest } from "../../forms.ts";
import { nounSense } from "../../lexicon/contact.ts";
import type { EngagementKind, Status } from "../../reading.ts";
import { GAP } from "../../words.ts";
import type { Scene } from "./clause.ts";
import { behindAdjunct } from "./lists.ts";
import { ownerBehind } from "./noun-actors.ts";
import { part, type Trigger } from "./trigger.ts";

const ORDINALS = new Set("first second third fourth fifth sixth last latest previous preceding next".split(" "));
/** "the one before", "the one in May". */
const BEFORE = new Set(["before", "earlier"]);
/** True for a word at which such an engagement may be told. */
export const mayBeElliptic = wordTest((word) => ORDINALS.has(word) || word === "one");
/** Words between the ordinal and its verb that do no more than say when and where. */
const ASIDE = 8;
const TOOK = new Set(["took", "takes", "take", "taken"]);
const BE = new Set(["was", "were", "is", "are", "been", "be"]);
const DONE = new Set(["held", "convened", "hosted", "conducted"]);
const FRAMES = new Set(["in", "on", "at"]);
const TO_COME = new Set("will to due planned scheduled expected should would".split(" "));

/** Sentences back in which what is left out was named. */
const BACK = 1;

/** "took place", "was held", "had been in Lima": the first word behind it; -1: something else is told. */
const takesPlace = (s: Scene, at: number, last: number): number => {
  const { folded } = s.words;
  let i = at;
  while (i < last && (TO_COME.has(folded[i] as string) || folded[i] === "had")) i++;
  if (TOOK.has(folded[i] ?? "") && folded[i + 1] === "place") return i + 2;
  if (!BE.has(folded[i] ?? "")) return -1;
  while (i < last && (BE.has(folded[i] as string) || TO_COME.has(folded[i] as string))) i++;
  if (TOOK.has(folded[i] ?? "") || DONE.has(folded[i] ?? "")) return i + 1;
  return FRAMES.has(folded[i] ?? "") && behindAdjunct(s, i) > i ? i : -1;
};

/** Behind what says when and where, between commas or without. */
const overAsides = (s: Scene, from: number, last: number): number => {
  let i = from;
  while (i < Math.min(last, from + ASIDE)) {
    const end = behindAdjunct(s, i);
    if (end <= i) break;
    i = end;
  }
  return i;
};

/** The kind of what was told of last before a word: "The talks were the fourth this year. The third ...". */
const kindBefore = (s: Scene, at: number): EngagementKind | null => {
  const from = s.sentences[Math.max(0, (s.sentenceOf[at] as number) - BACK)] as Sentence;
  for (let i = at - 1; i >= from.first; i--) {
    const kind = s.actorAt[i] === -1 ? nounSense(s.words.folded[i] as string)?.kind : undefined;
    if (kind) return kind === "meeting" || kind === "call" ? kind : null;
  }
  return null;
};

/** "The first took place in Lima in 2017", "the one before, in May, was held there": one more of those who have met. */
const another = (s: Scene, at: number, sentence: Sentence): Trigger | null => {
  const { folded } = s.words;
  let i = at + 1;
  if (folded[at] === "one") {
    if (!BEFORE.has(folded[i] ?? "")) return null;
    i++;
  } else if (folded[i] === "one") i++;
  const verb = overAsides(s, i, sentence.last);
  if (takesPlace(s, verb, sentence.last) < 0) return null;
  const kind = kindBefore(s, at);
  if (!kind) return null;
  const toCome = TO_COME.has(folded[verb] ?? "") || TO_COME.has(folded[verb + 1] ?? "");
  const status: Status = toCome ? "planned" : "earlier";
  return { first: i, last: i + 1, kind, status, sentence: sentence.index, parts: [], anaphoric: false, noun: true };
};

const MADE = new Set("made paid undertook".split(" "));
/** "answers the one which Ms Lind paid Malta a year ago": somebody else's journey. */
const journey = (s: Scene, at: number, sentence: Sentence): Trigger | null => {
  if (s.words.folded[at] !== "one") return null;
  const [owner] = ownerBehind(s, at) ?? [];
  const made = owner ? (s.words.folded[(owner as Actor).last] ?? "") : "";
  if (!owner || !MADE.has(made)) return null;
  const common = { first: at, last: at + 1, sentence: sentence.index, noun: true, anaphoric: false };
  return { ...common, kind: "visit", status: "earlier", parts: [part("visitor")(owner)] };
};

/** An engagement at word i whose noun is left out; null: none. */
export const ellipticTrigger = (s: Scene, i: number): Trigger | null => {
  if (!mayBeElliptic(s.words, i) || s.words.folded[i - 1] !== "the" || (s.words.gap[i] as number) !== GAP.space) return null;
  const sentence = s.sentences[s.sentenceOf[i] as number] as Sentence;
  return another(s, i, sentence) ?? journey(s, i, sentence);
};
