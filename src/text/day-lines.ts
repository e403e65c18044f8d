import { MONTH } from "./months.ts";

const WEEKDAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thur?s?|fri|sat|sun)";
const NUMBER = "\\d{1,2}(?:st|nd|rd|th)?";
const DATED = `(?:${NUMBER}(?: of)? (?:${MONTH})|(?:${MONTH})\\.? ${NUMBER})`;
/** "Monday 6", "TUESDAY, SEPTEMBER 14", "Thu 25.", "3 Feb", "Monday 10 March 2025": a line that is a day's heading and nothing else. */
const DAY_LINE = new RegExp(`^(?:${WEEKDAY}\\.?,? ?(?:the )?(?:${DATED}(?:,? \\d{4})?|${NUMBER})?|${DATED})[.:]?$`, "iu");
/** With its year it may be the day of the report, also below it: nothing stands behind. */
const YEAR = /\d{4}[.:]?$/;
const LONGEST = 40;
const FIGURES = "\\d{1,2}/\\d{1,2}";
/** "3 Feb: ...", "Thu 25. ...", "7 May 2023 - ...", "17/05 ...": a paragraph that opens so. */
const DAY_OPENER = new RegExp(
  `^(?:(?:${WEEKDAY}\\.?,? ?(?:the )?(?:${DATED}|${NUMBER})|${DATED}|${WEEKDAY})(?:,? \\d{4})?(?:[.:]| ?[-–—|])|${FIGURES}) \\S`,
  "iu",
);
/** Characters of a paragraph in which its day is looked for. */
const HEAD = 48;

const DAYS_AND_MONTHS = new Set("MON TUE WED THU FRI SAT SUN JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(" "));
/** A figure, or the first letters of a day or month: without them no pattern fits, and they take long to be made ready. */
const mayOpenDay = (text: string): boolean => (text >= "0" && text < ":") || DAYS_AND_MONTHS.has(text.slice(0, 3).toUpperCase());

const opensWithDay = (text: string): string | undefined => DAY_OPENER.exec(text.slice(0, HEAD))?.[0];

/** The lines of a report that head a day or open with one, if it has several: those of a diary, chronicle or programme, not the date of the report. */
export const dayLines = (lines: readonly { readonly text: string }[]): ReadonlySet<number> => {
  const found = new Set<number>();
  const texts = new Set<string>();
  lines.forEach(({ text }, n) => {
    if (!mayOpenDay(text)) return;
    const day = text.length <= LONGEST && DAY_LINE.test(text) ? text : opensWithDay(text);
    if (day === undefined || (n === lines.length - 1 && YEAR.test(day))) return;
    found.add(n);
    texts.add(day.toLowerCase());
  });
  return texts.size > 1 ? found : new Set();
};
