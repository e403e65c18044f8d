import type { Words } from "../words.ts";
import { isPossessive } from "./possessive.ts";

/** Houses of parliaments whose members travel: behind the state that they are of. */
const HOUSES: readonly (readonly string[])[] =
  `house of representatives; house of commons; house of lords; house of councillors; house of people; chamber of deputies; national assembly;
  national council; federal council; federation council; shura council; consultative council; legislative council; people s assembly;
  senate; congress; parliament; bundestag; bundesrat; sejm; knesset; verkhovna rada; majlis; duma; state duma; riksdag; lok sabha; rajya sabha`
    .split(";")
    .map((name) => name.trim().split(/\s+/));

/** "a delegation from the US [House of Representatives]": the word behind the house that stands at word `i`; `i` itself where none does. */
export const behindHouse = (w: Words, i: number): number => {
  const at = isPossessive(w, i) ? i + 1 : i;
  if ((w.capital[at] ?? 0) === 0) return i;
  const house = HOUSES.find((name) => name.every((word, n) => w.folded[at + n] === word));
  return house ? at + house.length : i;
};
