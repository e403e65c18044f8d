import { GAP, type Words } from "../../words.ts";
import type { Event } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const LEADING = set("at in inside outside");
const DETERMINERS = set("the his her their");
/** What a house is called, in the languages in which states name theirs. */
const HOUSES = set(
  `palace palais palazzo palacio palast palacete house haus casa maison hotel villa castle chateau schloss residence residency lodge hall mansion manor
  chancellery chancery istana serail saray durbar edificio ministry airport guesthouse headquarters building club resort barracks monastery cathedral
  museum stadium compound gardens ranch estate dacha secretariat pavilion kremlin citadel fort`,
);
/** Small words inside a house's name: "Palácio das Necessidades", "House of Freedom". */
const SMALL = set("of de da das do dos del della la al el");
/** A chamber of parliament is somebody. */
const CHAMBERS = set(
  "representatives commons lords councillors deputies peoples assembly nationalities federation elders chiefs",
);
/** Words of a house's name at most. */
const LONGEST = 7;

const goesOn = (w: Words, i: number): boolean => (w.capital[i] as number) > 0 || SMALL.has(w.folded[i] as string);

/** The words of a house's name that begins at a word; null where none does. */
const houseFrom = (c: GatherContext, first: number, end: number): { first: number; last: number } | null => {
  const w = c.words;
  let last = first,
    house = false;
  for (let i = first; i < Math.min(end, first + LONGEST); i++) {
    if (i > first && ((w.gap[i] as number) & ~(GAP.space | GAP.hyphen)) !== 0) break;
    if (!goesOn(w, i)) break;
    if (CHAMBERS.has(w.folded[i] as string)) return null;
    if ((w.capital[i] as number) === 0) continue;
    house ||= HOUSES.has(w.folded[i] as string);
    last = i + 1;
  }
  return house && last - first > 1 ? { first, last } : null;
};

const OFFICIAL = set(
  "palace palais palazzo palacio palast palacete istana serail saray durbar ministry chancellery chancery secretariat residence residency kremlin",
);
/** A house of a state, which stands at home: a palace or a ministry, no hotel. */
export const isOfficial = (c: GatherContext, house: { first: number; last: number }): boolean =>
  c.words.folded.slice(house.first, house.last).some((word) => OFFICIAL.has(word));

/** The house in which an engagement's own sentence says that it was: "at Baabda Palace", "in the Hotel Borobudur", "at the Foreign Ministry". */
export const venueOf = (c: GatherContext, e: Event): { first: number; last: number } | null => {
  for (const t of e.triggers) {
    const s = c.sentences[t.sentence];
    if (!s || s.region === "title") continue;
    for (let i = s.first; i < s.last - 1; i++) {
      if (!LEADING.has(c.words.folded[i] as string)) continue;
      const found = houseFrom(c, DETERMINERS.has(c.words.folded[i + 1] as string) ? i + 2 : i + 1, s.last);
      if (found) return found;
    }
  }
  return null;
};
