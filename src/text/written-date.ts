import { LETTERS as L } from "./letters.ts";
import { isMonth } from "./months.ts";

const TH = "(?:st|nd|rd|th|ST|ND|RD|TH)?";
/** "15 and 16 March", "3-5 May": several days. */
const SEVERAL = `(?:(?: ?[-–] ?| and | to | & )\\d{1,2}${TH})?`;
/** What may be a month's name: which words are is asked of a set, as patterns with all of them take ten times as long to be made ready. */
const NAME = "[A-Z][A-Za-z]{2,8}";
const FIGURES = "\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{4}-\\d{2}-\\d{2}";
const DAY = new RegExp(
  `(?<![${L}\\d])(?:(?<before>${NAME})\\.? \\d{1,2}${TH}(?!\\d)|\\d{1,2}(?:${TH}${SEVERAL}|\\.)(?: (?:day )?of)? (?<behind>${NAME})(?![${L}])|${FIGURES})(?:,? \\d{4})?`,
  "g",
);
/** The names of weekdays as a pattern's source. */
export const WEEKDAYS = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
/** Those in capitals and abbreviated, too. */
export const WEEKDAY = `(?:${WEEKDAYS}|${WEEKDAYS.toUpperCase()}|(?:Mon|Tue|Wed|Thu|Thur|Fri|Sat|Sun)\\.?)`;
/** "Tuesday, the 12th of March 2024", "on 12 March 2024": what belongs to a date before its day. */
const LEAD = new RegExp(`(?:${WEEKDAY},? ?)?(?:the |this |on )?$`);

/** A date as it is written, [first, last) in code units of its text with its weekday, and its day, month and year alone. */
export interface WrittenDate {
  readonly first: number;
  readonly last: number;
  readonly date: string;
}

/** The first date of a day that is written in a text, with or without its year. */
export const firstDate = (text: string): WrittenDate | null => {
  DAY.lastIndex = 0;
  for (let found = DAY.exec(text); found; found = DAY.exec(text)) {
    const [date] = found;
    const name = found.groups?.before ?? found.groups?.behind;
    if (name === undefined || isMonth(name)) {
      const lead = LEAD.exec(text.slice(0, found.index))?.[0].length ?? 0;
      return { first: found.index - lead, last: found.index + date.length, date };
    }
    // "Tuesday 12 March": the figure may be another month's.
    DAY.lastIndex = found.index + 1;
  }
  return null;
};
