import type { Sentence } from "../../document.ts";
import { phraseAt, phrasesByFirst } from "../../lexicon/alternatives.ts";
import type { Words } from "../../words.ts";

/** Who was not there: of no contact that was denied or called off. */
const AWAY = phrasesByFirst(`
  did not come/attend/appear/show/turn/travel; didn t come/attend/appear/show/turn/travel; does not come/attend; never came/appeared/turned/showed; stayed/stays/kept away; stayed/stays at home; was/were not there/present/invited; was/were absent`);

/** "Argentina's president did not come; nor did he say why". */
export const stayedAway = (w: Words, { first, last }: Sentence): boolean => {
  for (let i = first; i < last; i++) if (phraseAt(AWAY, w, i)) return true;
  return false;
};
