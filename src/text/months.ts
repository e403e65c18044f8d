const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** Month names and their usual abbreviations, as a pattern source. */
export const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

const NAMES: ReadonlySet<string> = new Set(
  [...MONTHS, ...MONTHS.map((m) => m.slice(0, 3)), "sept"].flatMap((m) => [
    `${m[0]?.toUpperCase()}${m.slice(1)}`,
    m.toUpperCase(),
  ]),
);
/** True for a month's name or abbreviation as it is written: "March", "MAR". */
export const isMonth = (word: string): boolean => NAMES.has(word);

/** 1 to 12 for a month's name or abbreviation. */
export const monthNumber = (name: string): number => MONTHS.findIndex((m) => m.startsWith(name.slice(0, 3).toLowerCase())) + 1;

/** An ISO day, or null where there is no such day. */
export const isoDay = (year: number, month: number, day: number): string | null => {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate())
    return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
};
