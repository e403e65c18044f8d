import { type Scene, wordAt } from "./rule.ts";

const ORDINALS: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    .split(" ")
    .map((word, i) => [word, i + 1]),
);
const TENS: ReadonlyMap<string, number> = new Map([
  ["twenty", 20],
  ["thirty", 30],
]);

/** A day of the month in words that ends at the word: "fifth", "twenty-first", "thirtieth"; `first` is where it begins. */
export const spelledDay = (s: Scene, last: number): { readonly day: number; readonly first: number } | null => {
  const word = wordAt(s, last);
  if (word === "thirtieth") return { day: 30, first: last };
  const units = ORDINALS.get(word);
  if (units === undefined) return null;
  const tens = units < 10 ? (TENS.get(wordAt(s, last - 1)) ?? 0) : 0;
  const day = tens + units;
  return day > 31 ? null : { day, first: tens ? last - 1 : last };
};

/** The words that a spelled day may end with. */
export const LAST_OF_SPELLED: readonly string[] = [...ORDINALS.keys(), "thirtieth"];
