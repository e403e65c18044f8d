/**
 * The one of several meetings that a report itself holds up above the rest: "the meeting that drew the crowds", "the highlight of her week was
 * Tuesday's meeting with Y", "the most closely watched talks were those with Y". Not "the main topic of his meeting", "a most useful meeting".
 */
import type { Document } from "../../document.ts";
import type { Event } from "./event.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

/** What a meeting is called that stands above the others, by itself. */
const PEAKS = set("highlight centrepiece centerpiece climax culmination headliner showpiece");
/** "the main event", "the key encounter": an adjective that tells it from others, right before the word of a contact. */
const CHIEF = set("main key central marquee headline biggest");
const CONTACTS = set("event meeting talks encounter appointment session conversation");
/** "the most closely watched", "the most keenly awaited". */
const AWAITED = set(
  "watched awaited anticipated followed prominent important significant consequential delicate newsworthy sensitive",
);
const MOST_BETWEEN = 2;

/** "the meeting that drew ...": what such a one does, and to what. */
const RELATIVE = set("that which");
const DRAWS = set(
  "drew draws drawing attracted attracts stole steals dominated dominates made makes grabbed grabs captured captures caught commanded took filled fills hogged",
);
const ATTENTION = set(
  "attention attentions cameras camera headlines headline crowd crowds spotlight limelight show interest eyes photographers reporters journalists news scrum",
);
const REACH = 4;

/** The noun at `i` is told apart by what it drew: "that drew the cameras", "which most of the reporters had waited for" is another matter. */
const drawsAttention = (doc: Document, i: number, end: number): boolean => {
  const { folded } = doc.words;
  if (!RELATIVE.has(folded[i] ?? "") || !DRAWS.has(folded[i + 1] ?? "")) return false;
  for (let k = i + 2; k < Math.min(end, i + 2 + REACH); k++) if (ATTENTION.has(folded[k] as string)) return true;
  return false;
};

const mostAwaited = (folded: readonly string[], i: number): boolean => {
  if (folded[i] !== "most" || folded[i - 1] !== "the") return false;
  for (let k = i + 1; k <= i + MOST_BETWEEN; k++) if (AWAITED.has(folded[k] ?? "")) return true;
  return false;
};

const isPeak = (folded: readonly string[], i: number): boolean =>
  (folded[i - 1] === "the" || folded[i - 1] === "its") &&
  (PEAKS.has(folded[i] as string) || (CHIEF.has(folded[i] as string) && CONTACTS.has(folded[i + 1] ?? "")));

/** How far from the word of a meeting the words stand that hold it up. */
const NEAR = 40;

/** The sentence in which an engagement is told says that it is the one of most weight. */
export const singledOut = (doc: Document, e: Event): boolean =>
  e.triggers.some((t) => {
    const sentence = doc.sentences[t.sentence];
    if (!t.noun || sentence === undefined || sentence.region !== null) return false;
    const { folded } = doc.words;
    const last = Math.min(sentence.last, t.first + NEAR);
    for (let i = Math.max(sentence.first, t.first - NEAR); i < t.first; i++)
      if (isPeak(folded, i) || mostAwaited(folded, i)) return true;
    for (let i = t.first; i < last; i++) if (drawsAttention(doc, i, last)) return true;
    return false;
  });
