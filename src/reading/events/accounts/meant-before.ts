import type { Sentence } from "../../document.ts";
import type { Event } from "./event.ts";
import { disjoint, elsewhere } from "./same.ts";
import { type GatherContext, ids, sameSet, type Told } from "./told.ts";

/** Words from "would" or "was" to the word of contact: "would [at last] meet". */
const REACH = 6;
const BE = new Set(["was", "were"]);
const DUE = new Set("to due set scheduled expected supposed meant planned slated".split(" "));
const ANEW = new Set("later again soon instead next new another eventually".split(" "));

/** How a sentence tells of what was still to come: "was to meet", "was due to meet" for certain, "would meet" perhaps of another time; null: as to come now. */
const pastPlan = (c: GatherContext, { trigger: t }: Told): "was" | "would" | null => {
  const { folded } = c.words;
  const s = c.sentences[t.sentence] as Sentence;
  for (let i = t.first - 1; i >= Math.max(s.first, t.first - REACH); i--) {
    if (folded[i] === "would") return "would";
    if (BE.has(folded[i] as string) && DUE.has(folded[i + 1] ?? "")) return "was";
  }
  return null;
};

const anew = (c: GatherContext, { trigger: t }: Told): boolean => {
  const { last } = c.sentences[t.sentence] as Sentence;
  return c.words.folded.slice(t.first, last).some((word) => ANEW.has(word));
};

/** "The talks of A and B were postponed. The minister had said that they would meet in Rome on Monday": the one called off, told as it was planned. */
export const calledOffMeant = (c: GatherContext, events: readonly Event[], told: Told): Event | null => {
  if (told.trigger.status !== "planned" || !told.people.length) return null;
  const how = events.length ? pastPlan(c, told) : null;
  if (!how) return null;
  const mine = ids(told.people);
  const known = events.findLast(
    (e) =>
      e.kind === told.trigger.kind &&
      e.status === "cancelled" &&
      sameSet(ids(e.participants), mine) &&
      !disjoint(e.times, told.times) &&
      !elsewhere(e.places, told.places),
  );
  if (!known || how === "was") return known ?? null;
  return !anew(c, told) && (told.times.length === 0 || known.times.length > 0) ? known : null;
};
