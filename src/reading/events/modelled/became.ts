import type { Sentence } from "../../document.ts";
import type { Status } from "../../reading.ts";
import type { GatherContext } from "../accounts/told.ts";
import { deniedThere } from "../status/denied-there.ts";
import { rejectedStory } from "../status/rejected-story.ts";
import { wasDue } from "../status/status.ts";
import { meantIn } from "../status/unrealised.ts";
import type { Scored } from "./present.ts";

/** "denied that X had slipped into a side room with Y", "was to have": what the words around it say of a contact that the model holds for held. */
export const whatBecame = (c: GatherContext, { first, last }: Sentence, likely: readonly Scored[], judged: Status): Status => {
  if (!likely.length) return judged;
  const cue = Math.max(...likely.map((m) => m.actor.first));
  if (deniedThere(c.words, first, last, { first: cue, behind: cue + 1 })) return "denied";
  if (rejectedStory(c.words, first, cue, last) >= 0) return "denied";
  if (meantIn(c.words, first, last)) return "cancelled";
  return judged === "held" && wasDue(c.words, first, last) ? "planned" : judged;
};
