import type { Actor } from "../document.ts";
import { wordTest } from "../forms.ts";
import { type Scene, subjectsOf } from "./clause.ts";
import type { Trigger } from "./trigger.ts";

const SENDING = new Set("send sends sent sending addressed addresses dispatched conveyed".split(" "));
const MESSAGES = new Set(
  "congratulations condolences felicitations greetings letter message telegram cable wishes note".split(" "),
);
/** How many words may stand between the verb and what is sent. */
const REACH = 9;

const TELEPHONE = new Set(["telephone", "phone"]);
/** "conveyed his condolences by telephone": a call. */
const byMeans = (s: Scene, from: number, last: number): boolean => {
  for (let i = from; i < last; i++) if (TELEPHONE.has(s.words.folded[i] as string)) return true;
  return false;
};

const sends = wordTest((word) => SENDING.has(word));

/** "sends President X warm congratulations", "sent congratulations to X", "sent a letter to X": correspondence. */
export const findMessages = (s: Scene): Trigger[] => {
  const out: Trigger[] = [];
  const { words: w } = s;
  for (const sentence of s.sentences) {
    if (sentence.region === "boilerplate" || sentence.region === "byline") continue;
    for (let i = sentence.first; i < sentence.last; i++) {
      if (s.actorAt[i] !== -1 || !sends(w, i) || w.folded[i - 1] === "to") continue;
      let receiver: Actor | null = null;
      let message = false;
      for (let k = i + 1; k < Math.min(sentence.last, i + 3 * REACH); k++) {
        const a = s.actorAt[k] as number;
        if (a >= 0) {
          const actor = s.actors[a] as Actor;
          if (actor.possessive) break;
          if (!message && k === i + 1) receiver = actor;
          else if (message && w.folded[actor.first - 1] === "to") receiver ??= actor;
          k = actor.last - 1;
          continue;
        }
        if (MESSAGES.has(w.folded[k] as string)) message = true;
        if (!message && k > i + REACH + (receiver ? receiver.last - receiver.first : 0)) break;
        if (["that", "which", "who", "after"].includes(w.folded[k] as string) || (receiver && message)) break;
      }
      const senders = message && receiver ? subjectsOf(s, i).filter((x) => x !== receiver) : [];
      if (byMeans(s, i, sentence.last)) continue;
      if (!senders.length || !receiver || (receiver.kind === "pronoun" && receiver.entities.length !== 1)) continue;
      out.push({
        first: i,
        last: i + 1,
        kind: "correspondence",
        status: "held",
        sentence: sentence.index,
        parts: [...senders, receiver].map((actor) => ({ actor, role: "party" as const })),
        anaphoric: false,
        noun: false,
      });
    }
  }
  return out;
};
