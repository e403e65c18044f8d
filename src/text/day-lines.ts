import { MONTH } from "./months.ts";

const WEEKDAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thur?s?|fri|sat|sun)";
const NUMBER = "\\d{1,2}(?:st|nd|rd|th)?";
const DATED = `(?:${NUMBER}(?: of)? (?:${MONTH})|(?:${MONTH})\\.? ${NUMBER})`;
/** "Monday 6", "TUESDAY, SEPTEMBER 14", "Thu 25.", "3 Feb": a line that is a day's heading and nothing else. */
const DAY_LINE = new RegExp(`^(?:${WEEKDAY}\\.?,? ?(?:the )?(?:${DATED}|${NUMBER})?|${DATED})[.:]?$`, "iu");
const LONGEST = 40;

/** The lines of a report that head a day, if it has several: those of a diary or a programme, not the date of the report. */
export const dayLines = (lines: readonly { readonly text: string }[]): ReadonlySet<number> => {
  const found = new Set<number>();
  const texts = new Set<string>();
  lines.forEach(({ text }, n) => {
    if (text.length > LONGEST || !DAY_LINE.test(text)) return;
    found.add(n);
    texts.add(text.toLowerCase());
  });
  return texts.size > 1 ? found : new Set();
};
