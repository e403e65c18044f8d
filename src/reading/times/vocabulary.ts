/** The words of dates, folded. */

/** Full names of months, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  "january february march april may june july august september october november december"
    .split(" ")
    .map((name, i) => [name, i + 1]),
);

/** Short names of months; they count only beside a day or a year. */
export const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ["jan", 1],
  ["feb", 2],
  ["febr", 2],
  ["mar", 3],
  ["apr", 4],
  ["jun", 6],
  ["jul", 7],
  ["aug", 8],
  ["sep", 9],
  ["sept", 9],
  ["oct", 10],
  ["nov", 11],
  ["dec", 12],
]);

/** Months whose name is also another word or a person's name: alone they need a word before them that only a time has. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(["march", "april", "may", "june", "august"]);

/** 0 Monday to 6 Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  "monday tuesday wednesday thursday friday saturday sunday".split(" ").map((name, i) => [name, i]),
);

/** Short names of weekdays; they count only beside a date. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ["mon", 0],
  ["tue", 1],
  ["tues", 1],
  ["wed", 2],
  ["thu", 3],
  ["thur", 3],
  ["thurs", 3],
  ["fri", 4],
  ["sat", 5],
  ["sun", 6],
]);

export const UNITS: ReadonlyMap<string, "day" | "week" | "month" | "year"> = new Map([
  ["day", "day"],
  ["days", "day"],
  ["week", "week"],
  ["weeks", "week"],
  ["month", "month"],
  ["months", "month"],
  ["year", "year"],
  ["years", "year"],
]);

export const PARTS_OF_DAY: ReadonlySet<string> = new Set(["morning", "afternoon", "evening", "night", "noon", "midday"]);

export const PARTS: ReadonlyMap<string, "early" | "mid" | "late"> = new Map([
  ["early", "early"],
  ["beginning", "early"],
  ["start", "early"],
  ["mid", "mid"],
  ["middle", "mid"],
  ["late", "late"],
  ["end", "late"],
]);

const COUNTS: ReadonlyMap<string, number> = new Map(
  "a one two three four five six seven eight nine ten eleven twelve".split(" ").map((word, i) => [word, i === 0 ? 1 : i]),
);

/** "two", "a", "14": how many, up to 999; null if the word is no number. */
export const countOf = (word: string): number | null =>
  COUNTS.get(word) ?? (word === "an" ? 1 : /^\d{1,3}$/.test(word) ? Number(word) : null);

const digit = (word: string, i: number): number => {
  const c = word.charCodeAt(i) - 48;
  return c >= 0 && c <= 9 ? c : -1;
};

/** Counts that say only "more than one". */
export const VAGUE_COUNTS: ReadonlySet<string> = new Set(["few", "several", "some", "many", "couple"]);

/** Day of the month: "4", "04", "15th", "1st"; 0 if the word is none. */
export const dayOf = (word: string): number => {
  const a = digit(word, 0);
  if (a < 0 || word.length > 4) return 0;
  const b = digit(word, 1);
  const day = b < 0 ? a : a * 10 + b;
  const rest = word.slice(b < 0 ? 1 : 2);
  const plain = rest === "" || rest === "st" || rest === "nd" || rest === "rd" || rest === "th";
  return plain && day >= 1 && day <= 31 ? day : 0;
};

/** A year written with four digits, 1600 to 2199; 0 if the word is none. */
export const yearOf = (word: string): number => {
  if (word.length !== 4) return 0;
  let year = 0;
  for (let i = 0; i < 4; i++) {
    const d = digit(word, i);
    if (d < 0) return 0;
    year = year * 10 + d;
  }
  return year >= 1600 && year < 2200 ? year : 0;
};
