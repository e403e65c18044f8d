import { GAP } from "../../words.ts";
import type { Scene } from "./clause.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
/** Bodies of two or more sides that sit now and then. */
const BODIES = set(
  "council commission committee board mechanism forum dialogue consultations summit conference consultation cic jcc jec",
);
/** A body written without capitals is one of several sides only where its words say so. */
const SHARED = set("joint intergovernmental interministerial mixed bilateral trilateral high-level strategic interstate");
/** Words from "chaired" to the body: "the tenth session of the Intergovernmental Joint Economic and Trade | Commission". */
const REACH = 16;
/** "the council's offices", "the committee room": the body is no gathering here. */
const THINGS = set("member members chairman secretary chair room meeting_");

const isBody = (s: Scene, i: number, from: number): boolean => {
  const { words: w } = s;
  if (!BODIES.has(w.folded[i] as string) || THINGS.has(w.folded[i + 1] ?? "")) return false;
  if ((w.capital[i] as number) > 0 || w.folded[i] === "summit") return true;
  for (let k = Math.max(from, i - 4); k < i; k++) if (SHARED.has(w.folded[k] as string)) return true;
  return false;
};

/** Behind the body that is chaired, "chaired a sitting of the Supreme Interstate Council |"; -1: none. */
export const bodyBehind = (s: Scene, after: number): number => {
  const { words: w } = s;
  for (let i = after; i < Math.min(w.count, after + REACH) && s.sentenceOf[i] === s.sentenceOf[after - 1]; i++) {
    if ((w.gap[i] as number) & (GAP.semicolon | GAP.colon) || (i > after && (w.gap[i] as number) & GAP.comma)) return -1;
    if (isBody(s, i, after)) return i + 1;
  }
  return -1;
};

/** True where the body stands before "was co-chaired by", "the Joint Commission, co-chaired by". */
export const bodyBefore = (s: Scene, verb: number): boolean => {
  for (let i = verb - 1; i >= Math.max(0, verb - REACH) && s.sentenceOf[i] === s.sentenceOf[verb]; i--)
    if (isBody(s, i, Math.max(0, i - 4))) return true;
  return false;
};
