/** The time that a short sentence states: "on 5 September 2008", "in July 2023", "in 2016". */
import type { When } from "../../reading/reading.ts";

const MONTHS = "january february march april may june july august september october november december".split(" ");
const MONTH = `(${MONTHS.join("|")}|sept|${MONTHS.map((m) => m.slice(0, 3)).join("|")})\\.?`;
const YEAR = "((?:1[89]|20)\\d\\d)";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

export interface ClaimedTime extends When {
  /** The words that state it. */
  readonly words: string;
}

const pad = (n: number): string => String(n).padStart(2, "0");
const numberOf = (month: string): number => MONTHS.findIndex((m) => m.startsWith(month.toLowerCase().slice(0, 3))) + 1;
const lastDay = (year: string, month: number): number => new Date(Date.UTC(Number(year), month, 0)).getUTCDate();

const ofDay = (words: string, day: string, month: string | undefined, year: string): ClaimedTime | null => {
  if (!month) return null;
  const m = numberOf(month);
  if (Number(day) < 1 || Number(day) > lastDay(year, m)) return null;
  const iso = `${year}-${pad(m)}-${pad(Number(day))}`;
  return { words, edtf: iso, from: iso, to: iso, basis: "stated" };
};
const ofMonth = (words: string, month: string, year: string): ClaimedTime => {
  const m = numberOf(month);
  const edtf = `${year}-${pad(m)}`;
  return { words, edtf, from: `${edtf}-01`, to: `${edtf}-${pad(lastDay(year, m))}`, basis: "stated" };
};

const FORMS: readonly (readonly [RegExp, (m: readonly string[]) => ClaimedTime | null])[] = [
  [/\b(?:on )?(\d{4})-(\d\d)-(\d\d)\b/i, (m) => ofDay(m[0] as string, m[3] as string, MONTHS[Number(m[2]) - 1], m[1] as string)],
  [
    new RegExp(`\\b(?:on )?${DAY} ${MONTH},? ${YEAR}\\b`, "i"),
    (m) => ofDay(m[0] as string, m[1] as string, m[2] as string, m[3] as string),
  ],
  [
    new RegExp(`\\b(?:on )?${MONTH} ${DAY},? ${YEAR}\\b`, "i"),
    (m) => ofDay(m[0] as string, m[2] as string, m[1] as string, m[3] as string),
  ],
  [new RegExp(`\\b(?:in |of )?${MONTH},? ${YEAR}\\b`, "i"), (m) => ofMonth(m[0] as string, m[1] as string, m[2] as string)],
  [
    new RegExp(`\\bin ${YEAR}\\b`, "i"),
    (m) => ({ words: m[0] as string, edtf: m[1] as string, from: `${m[1]}-01-01`, to: `${m[1]}-12-31`, basis: "stated" }),
  ],
];

/** The first such time of a sentence; null where it states none, or no day that the calendar has. */
export const claimedTime = (sentence: string): ClaimedTime | null => {
  for (const [form, read] of FORMS) {
    const found = form.exec(sentence);
    if (found) return read(found);
  }
  return null;
};
