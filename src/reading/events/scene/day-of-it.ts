import type { TimeMention } from "../../document.ts";
import type { Event } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";

const IT = new Set(["that", "this", "it"]);
const WAS = new Set(["was", "happened", "occurred", "came"]);
/** Words between "that was" and its day: "That was early yesterday". */
const REACH = 4;
/** "That was before Friday": not on that day. */
const BESIDE = new Set(["before", "after", "until", "since", "of"]);

/** "X rang Y. That was yesterday morning, when ...": the day that the next sentence gives to what has just been told. */
const toldNext = (c: GatherContext, e: Event): TimeMention | null => {
  const [own, next] = [c.sentences[e.sentence], c.sentences[e.sentence + 1]];
  if (!own || !next || next.region !== null) return null;
  const { folded } = c.words;
  const took = folded[next.first + 1] === "took" && folded[next.first + 2] === "place";
  if (!IT.has(folded[next.first] as string) || !(took || WAS.has(folded[next.first + 1] as string))) return null;
  const from = next.first + (took ? 3 : 2);
  return (
    (c.timesIn.get(next.index) ?? []).find(
      (t) =>
        t.role === "at" && !t.open && t.first >= from && t.first - from < REACH && !BESIDE.has(folded[t.first - 1] as string),
    ) ?? null
  );
};

const OCCASIONS: ReadonlyMap<string, Event["kind"]> = new Map([
  ["meeting", "meeting"],
  ["talks", "meeting"],
  ["encounter", "meeting"],
  ["conversation", "meeting"],
  ["session", "meeting"],
  ["audience", "meeting"],
  ["call", "call"],
  ["ceremony", "ceremony"],
  ["signing", "signing"],
]);
/** Sentences of the telling in which the report comes back to its engagement by its day. */
const FAR = 12;

/** "The statement came after Tuesday's meeting": the day by which the report calls its engagement. */
const calledBy = (c: GatherContext, e: Event): TimeMention | null => {
  const told = c.sentences
    .slice(e.sentence, e.sentence + FAR)
    .flatMap((s) =>
      (c.timesIn.get(s.index) ?? []).filter(
        (t) => !t.open && t.role !== "until" && t.from !== null && t.from === t.to && OCCASIONS.get(behind(c, t)) === e.kind,
      ),
    );
  return new Set(told.map((t) => t.from)).size === 1 ? (told[0] ?? null) : null;
};

/** The word that a day owns: "Tuesday's [meeting]". */
const behind = (c: GatherContext, t: TimeMention): string => {
  const { folded } = c.words;
  if (folded[t.last - 1] === "s") return folded[t.last] ?? "";
  return folded[t.last] === "s" ? (folded[t.last + 1] ?? "") : "";
};

/** The day that sentences behind an engagement give to it, whose own words give none. */
export const dayOfIt = (c: GatherContext, e: Event, day: string | null): TimeMention | null => {
  const found = toldNext(c, e) ?? calledBy(c, e);
  return found !== null && found.from !== null && day !== null && found.from <= day ? found : null;
};
