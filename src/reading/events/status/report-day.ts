import type { Document, TimeMention } from "../../document.ts";
import { verbSenses } from "../../lexicon/contact-verbs.ts";
import type { Event } from "../accounts/event.ts";
import type { Trigger } from "../finding/trigger.ts";

/** A day so long before the report is no day of its news. */
export const RECENT_DAYS = 4;
export const daysBetween = (earlier: string, later: string): number => (Date.parse(later) - Date.parse(earlier)) / 86400000;

/** "On Thursday he had met": past of the past, but of the same days: the news itself. */
export const raiseRecent = (doc: Document, events: readonly Event[]): void => {
  const day = doc.anchor.day;
  if (!day) return;
  for (const e of events) {
    const told = e.times.find((t) => t.from !== null && t.from === t.to)?.from;
    if (e.status !== "earlier" || !told || told > day || daysBetween(told, day) > RECENT_DAYS) continue;
    if (!e.triggers.some((t) => doc.words.folded[t.first - 1] === "last")) e.status = "held";
  }
};

/** Words between what is told and a day that is its own. */
const OWN_DAY = 9;
const dropTimes = (e: Event, out: (t: TimeMention) => boolean): void => {
  for (let i = e.times.length - 1; i >= 0; i--) if (out(e.times[i] as TimeMention)) e.times.splice(i, 1);
};

/** "receives", "join", "is receiving": told in the present, outside a headline. */
const inPresent = (doc: Document, t: Trigger): boolean => {
  const senses = t.noun || doc.sentences[t.sentence]?.region ? [] : verbSenses(doc.words.folded[t.first] as string);
  const be = doc.words.folded[t.first - 1];
  if (senses.some((v) => v.form === "ing") && (be === "is" || be === "are")) return true;
  return senses.some((v) => v.form === "s" || v.form === "base") && !senses.some((v) => v.form === "past");
};

/** "Thursday morning", "tomorrow": read as a day to come for what the words around it say, not for its number. */
const saidToCome = (doc: Document, x: TimeMention): boolean => {
  for (let i = x.first; i < x.last; i++) if (/\d/.test(doc.words.folded[i] as string)) return false;
  return true;
};

/** The day after the report's may be its own, by another clock, where the telling is of the past. */
const isLater = (doc: Document, e: Event, x: TimeMention, day: string): boolean => {
  const days = daysBetween(day, x.from ?? day);
  return days > 1 || (days === 1 && (saidToCome(doc, x) || e.triggers.some((t) => inPresent(doc, t))));
};

const PROGRAMME = /\b(?:programme|program|agenda|schedule|calendar|week ahead|coming week|next week|upcoming|forthcoming)\b/i;
/** Sentences among which a report's headlines stand. */
const HEAD = 24;
/** "Weekly programme of the Minister": what stands in it is to come. */
const isProgramme = ({ sentences, words }: Document): boolean =>
  sentences.slice(0, HEAD).some((s) => s.region === "title" && PROGRAMME.test(words.text.slice(s.start, s.end)));

/** A day that heads a section of a diary or programme says whether what stands there is past or to come, where it is told in the present or by a noun. */
const settleHeaded = (e: Event, doc: Document, headings: ReadonlyMap<number, TimeMention>, day: string | null): void => {
  const heading = headings.get(e.sentence);
  if (!heading?.from) return;
  if (e.times.length === 0) e.times.push(heading);
  if (!e.times.includes(heading)) return;
  if (day === null) {
    if (e.status === "held" && isProgramme(doc) && e.triggers.every((t) => inPresent(doc, t))) e.status = "planned";
    return;
  }
  if (e.status === "held" && heading.from > day) e.status = "planned";
  if (e.status === "planned" && heading.from <= day && e.triggers.every((t) => t.noun || inPresent(doc, t))) e.status = "held";
};

const tellsPast = (doc: Document, t: Trigger): boolean =>
  !t.noun && verbSenses(doc.words.folded[t.first] as string).some((v) => v.form === "past");

/**
 * A chronicle that was published after its last day, or tells in the past what its headings date behind its dateline: the day in its dateline is that of
 * its first section alone.
 */
const dayOfTelling = (e: Event, doc: Document, headings: ReadonlyMap<number, TimeMention>): string | null => {
  const { day, published } = doc.anchor;
  const heading = headings.get(e.sentence)?.from ?? null;
  if (day === null || heading === null || heading <= day || !e.times.every((t) => t.from === heading)) return day;
  if (published !== null && heading <= published) return published;
  return e.triggers.some((t) => tellsPast(doc, t)) ? heading : day;
};

/**
 * A plan is not for a day that is over: "said on Monday that they would meet". What was held was not held after the report: a later day right behind its word makes it a plan ("a session of the Council on
 * January 12"), or one told with a verb in the present ("On Friday the Prime Minister receives him"); further off, it is the day of something else.
 */
export const settleFuture = (e: Event, doc: Document, headings: ReadonlyMap<number, TimeMention>): void => {
  const day = headings.size ? dayOfTelling(e, doc, headings) : doc.anchor.day;
  if (headings.size) settleHeaded(e, doc, headings, day);
  if (day && (e.status === "planned" || e.status === "proposed")) {
    dropTimes(e, (t) => t.to !== null && daysBetween(t.to, day) > 0);
    return;
  }
  if (!day || (e.status !== "held" && e.status !== "earlier")) return;
  const later = e.times.filter((t) => isLater(doc, e, t, day));
  if (!later.length) return;
  const own =
    later.length === e.times.length &&
    later.some((t) => e.triggers.some((x) => inPresent(doc, x) || (x.noun && t.first >= x.last && t.first - x.last <= OWN_DAY)));
  if (own) e.status = "planned";
  else dropTimes(e, (t) => later.includes(t));
};
