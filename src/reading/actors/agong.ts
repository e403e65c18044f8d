import type { OfficePhrase } from "../document.ts";
import type { Words } from "../words.ts";

/** How Malaysia calls its king. */
const TITLE = "yang di pertuan agong".split(" ");
const REALM = "MYS";

/** "His Majesty the Yang di-Pertuan Agong": the office whose last word is `h`; null where another word stands there. */
export const agongAt = ({ folded, capital, text, start, end }: Words, h: number): OfficePhrase | null => {
  const first = h + 1 - TITLE.length;
  if (first < 0 || (capital[h] as number) === 0 || !TITLE.every((word, k) => folded[first + k] === word)) return null;
  return {
    first,
    last: h + 1,
    text: text.slice(start[first], end[h]),
    officeClass: "head-of-state",
    party: REALM,
    partyWords: [first, h + 1],
    former: false,
    acting: false,
    plural: false,
  };
};
