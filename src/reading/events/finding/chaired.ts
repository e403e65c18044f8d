import type { Actor } from "../../document.ts";
import { GAP } from "../../words.ts";
import type { Scene } from "./clause.ts";
import { listStartingWith } from "./lists.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
/** Bodies of two or more sides that sit now and then. */
const BODIES = set(
  "council commission committee board mechanism forum dialogue consultations consultation summit conference consultation cic jcc jec jmc jcm jtc jwg foc focs bpc bpcs",
);
/** A body written without capitals is one of several sides only where its words say so. */
const SHARED = set("joint intergovernmental interministerial mixed bilateral trilateral high-level strategic interstate");
/** Words from "chaired" to the body: "the tenth session of the Intergovernmental Joint Economic and Trade | Commission". */
const REACH = 16;
/** "the council's offices", "the committee room": the body is no gathering here. */
const THINGS = set("member members chairman secretary chair room meeting_");

/** What two may chair together, however it is written. */
const SITTINGS = set("meeting session sitting round talks negotiations");
/** "co-chaired", "jointly chaired": of the verb at word i. */
const together = (s: Scene, verb: number): boolean => ["co", "jointly"].includes(s.words.folded[verb - 1] ?? "");

const isBody = (s: Scene, i: number, from: number, shared = false): boolean => {
  const { words: w } = s;
  const body = BODIES.has(w.folded[i] as string);
  if (shared && (body || SITTINGS.has(w.folded[i] as string))) return !THINGS.has(w.folded[i + 1] ?? "");
  if (!body || THINGS.has(w.folded[i + 1] ?? "")) return false;
  if ((w.capital[i] as number) > 0 || w.folded[i] === "summit") return true;
  for (let k = Math.max(from, i - 4); k < i; k++) if (SHARED.has(w.folded[k] as string)) return true;
  return false;
};

const BESIDE = set("along together jointly");
/** "will co-chair[, along with B, the minister of planning,] the session": who chairs it too, told before it; empty: nobody. */
const beside = (s: Scene, after: number): Actor[] => {
  const { folded } = s.words;
  const at = BESIDE.has(folded[after] ?? "") ? after + 1 : after;
  if (folded[at] !== "with" && folded[at] !== "alongside") return [];
  const first = s.actors[s.actorAt[at + 1] ?? -1];
  const sentence = s.sentences[s.sentenceOf[after] as number];
  return first && sentence && s.sentenceOf[first.first] === s.sentenceOf[after] ? listStartingWith(s, first, sentence.last) : [];
};

const STANDING = set("council commission committee board mechanism forum conference summit assembly cic jcc jec");
/** Words behind "session of", "round of" in which the body is told that sits. */
const OF_BODY = 8;
/** "co-chaired the consultations", "a round of talks": two who sat down, where no body of many is told whose session it was. */
export const chairsTalks = (s: Scene, after: number, end: number): boolean => {
  for (let i = after; i < end + OF_BODY && i < s.words.count && s.sentenceOf[i] === s.sentenceOf[after]; i++)
    if (STANDING.has(s.words.folded[i] as string)) return false;
  return true;
};

const SCENE = set("in at on here today yesterday the");
/** Words of a place and a day. */
const SCENE_WORDS = 10;
/** "co-chaired the committee's session [in Cebu on 4 May 2022] with B": the word behind where and when it sat; the same word where no "with" follows. */
const behindScene = (s: Scene, at: number): number => {
  const { words: w } = s;
  for (let i = at; i < Math.min(w.count, at + SCENE_WORDS) && s.sentenceOf[i] === s.sentenceOf[at - 1]; i++) {
    const word = w.folded[i] as string;
    if (word === "with" || word === "alongside") return i;
    // "the committee | meeting in Cebu", "the council | in Cebu": nothing else goes before.
    const told = i === at ? SCENE.has(word) || SITTINGS.has(word) : SCENE.has(word) || (w.capital[i] as number) > 0;
    if (!told && !(i > at && /^\d/.test(word))) return at;
  }
  return at;
};

/** Who chairs a body with the subject of the verb: told before the body or behind it, "co-chaired the session with B". */
export const chairedWith = (s: Scene, verb: number, after: number): Actor[] => {
  const before = beside(s, after);
  if (before.length || !together(s, verb)) return before;
  const body = bodyBehind(s, after);
  return body < 0 ? [] : beside(s, behindScene(s, body));
};

/** Behind the body that is chaired, "chaired a sitting of the Supreme Interstate Council |"; -1: none. */
export const bodyBehind = (s: Scene, after: number): number => {
  const { words: w } = s;
  const from = beside(s, after).at(-1)?.last ?? after;
  const shared = together(s, after - 1);
  for (let i = from; i < Math.min(w.count, from + REACH) && s.sentenceOf[i] === s.sentenceOf[after - 1]; i++) {
    if ((w.gap[i] as number) & (GAP.semicolon | GAP.colon) || (i > from && (w.gap[i] as number) & GAP.comma)) return -1;
    if (isBody(s, i, from, shared)) return ofBody(s, i);
  }
  return -1;
};

/** "the session | of the Political Consultations": behind what sits, where that is told too. */
const ofBody = (s: Scene, at: number): number => {
  const { words: w } = s;
  // "the Joint Committee meeting": one name.
  if (SITTINGS.has(w.folded[at + 1] ?? "") && w.gap[at + 1] === GAP.space) return at + 2;
  if (w.folded[at + 1] !== "of") return at + 1;
  for (let i = at + 2; i < at + 2 + OF_BODY && s.sentenceOf[i] === s.sentenceOf[at] && !((w.gap[i] as number) & GAP.comma); i++)
    if (BODIES.has(w.folded[i] as string)) return i + 1;
  return at + 1;
};

/** True where the body stands before "was co-chaired by", "the Joint Commission, co-chaired by". */
export const bodyBefore = (s: Scene, verb: number): boolean => {
  for (let i = verb - 1; i >= Math.max(0, verb - REACH) && s.sentenceOf[i] === s.sentenceOf[verb]; i--)
    if (isBody(s, i, Math.max(0, i - 4))) return true;
  return false;
};
