import { nounSense } from "../../lexicon/contact.ts";
import type { Scene } from "./clause.ts";
import type { Sentence } from "./noun-phrase.ts";

const CONFERENCES = new Set(["conference", "videoconference", "teleconference", "call", "link"]);
const LED_BY = new Set("by via through over in using".split(" "));
/** What may stand between: "in [the format of a] videoconference". */
const BETWEEN = new Set("a an the format of mode form video zoom online virtual secure live".split(" "));
const REACH = 6;

/** Words in which the talks themselves stand before the way they were held. */
const BACK = 24;

/** "the consultations were held by video conference": how they were held, and no second contact. */
export const byVideo = (s: Scene, at: number, { first }: Sentence): boolean => {
  const { folded } = s.words;
  if (!CONFERENCES.has(folded[at] as string) || folded[at + 1] === "with") return false;
  let k = at - 1;
  let video = folded[at] === "videoconference";
  for (; k > at - REACH && k > first && BETWEEN.has(folded[k] as string); k--) if (folded[k] === "video") video = true;
  if (!video || !LED_BY.has(folded[k] ?? "")) return false;
  for (let i = k - 1; i >= Math.max(first, k - BACK); i--) {
    const sense = s.actorAt[i] === -1 ? nounSense(folded[i] as string) : null;
    if (sense && (sense.kind === "meeting" || sense.kind === "gathering") && !sense.weak) return true;
  }
  return false;
};
