import { phraseAt, phrasesByFirst } from "../../lexicon/alternatives.ts";
import type { Words } from "../../words.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
const BEFORE_CLOCK = set("at around about by from shortly towards toward until till near past after before");
const HOURS = set("one two three four five six seven eight nine ten eleven twelve noon midday midnight");
const MINUTES = set("quarter ten twenty five half");
/** "half past nine", "a quarter to ten". */
const PAST = set("past to");
const DIGITS = /^\d{1,2}$|^\d{1,2}(?:am|pm|h|h\d\d)$|^[0-2]\d[0-5]\d$/;
/** Behind an hour: "o'clock", "a.m.", "hours", "sharp". */
const UNITS = phrasesByFirst(
  "o clock sharp/; a m; p m; am; pm; hours/hrs/h/gmt/sharp; local time; uhr; in the morning/afternoon/evening; at night",
);
/** Parts of a day and meals, told without a day. */
const PARTS = phrasesByFirst(`
  in the early/late/same/ morning/afternoon/evening/forenoon; in the course of the day; in between; at lunch/dinner/breakfast/lunchtime/dusk/dawn/night/sunset/sunrise/noon/midday/midnight;
  over lunch/dinner/breakfast/coffee/tea; after/before lunch/dinner/breakfast/noon/midday/that; an/one/two/three/several/few/some hour/hours/minutes later/earlier/afterwards/before;
  half an hour later/earlier/afterwards/before; minutes/hours later/earlier; later/earlier in/on the/same/that day/morning/afternoon/evening; later/earlier that day/morning/afternoon/evening;
  beforehand; afterwards; afterward; thereafter; later on/; the next/following/same/previous day/morning/evening/afternoon; next morning;
  immediately/shortly/soon/right afterwards/beforehand/thereafter`);

/** True where a time of day is told in digits with a point or colon between: "9.30". */
const minutesBehind = (w: Words, i: number): boolean =>
  /^\d{1,2}$/.test(w.folded[i - 1] as string) &&
  /^[0-5]\d$/.test(w.folded[i] ?? "") &&
  w.start[i] === (w.end[i - 1] as number) + 1;

/** The word behind an hour told at word i: "9.30 a.m.", "ten o'clock", "half past nine"; i where none is. */
export const hourEnd = (w: Words, i: number): number => {
  let at = w.folded[i] === "a" ? i + 1 : i;
  if (MINUTES.has(w.folded[at] ?? "") && PAST.has(w.folded[at + 1] ?? "") && HOURS.has(w.folded[at + 2] ?? "")) at += 2;
  const digits = DIGITS.test(w.folded[at] ?? "");
  if (!digits && !HOURS.has(w.folded[at] ?? "")) return i;
  at++;
  if (digits && minutesBehind(w, at)) at++;
  for (let k = 0; k < 2; k++) at += phraseAt(UNITS, w, at)?.length ?? 0;
  return at;
};

/** The word behind a time of day told at word i, "at 9.30", "in the afternoon", "over lunch", "an hour later"; i where none is. */
export const clockEnd = (w: Words, i: number): number => {
  const part = phraseAt(PARTS, w, i);
  if (part) return i + part.length;
  if (!BEFORE_CLOCK.has(w.folded[i] ?? "")) return i;
  const from = BEFORE_CLOCK.has(w.folded[i + 1] ?? "") ? i + 2 : i + 1;
  const end = hourEnd(w, from);
  return end > from && !counted(w, end) ? end : i;
};

const COUNTED = set(
  "days weeks months years ministers leaders states countries percent per million minutes points ambassadors people of",
);
/** "before two ministers", "after five days": so many of something. */
const counted = (w: Words, end: number): boolean => COUNTED.has(w.folded[end] ?? "");
