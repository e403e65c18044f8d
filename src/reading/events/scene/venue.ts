import { isPossessive } from "../../actors/possessive.ts";
import { MONTHS, WEEKDAYS } from "../../times/vocabulary.ts";
import { GAP } from "../../words.ts";
import type { Event } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";
import type { Trigger } from "../finding/trigger.ts";
import { ofOtherPredicate } from "./other-predicate.ts";
import { elsewhereTold } from "./place-owner.ts";
import { type PlaceMention, servesAt } from "./places.ts";

/** The words of a house's name. */
export interface House {
  readonly first: number;
  readonly last: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const LEADING = set("at in inside outside");
const DETERMINERS = set("the his her their");
/** What a house is called, in the languages in which states name theirs. */
const HOUSES = set(
  `palace palais palazzo palacio palast palacete house haus casa maison hotel villa castle chateau schloss residence residency lodge hall mansion manor
  chancellery chancery istana serail saray durbar edificio ministry airport guesthouse headquarters building club resort barracks monastery cathedral
  museum stadium compound gardens ranch estate dacha secretariat pavilion kremlin citadel fort centre center`,
);
/** Small words inside a house's name: "Palácio das Necessidades", "House of Freedom", "Palace of the Nation". */
const SMALL = set("of de da das do dos del della la al el");
/** A chamber of parliament is somebody. */
const CHAMBERS = set(
  "representatives commons lords councillors deputies peoples assembly nationalities federation elders chiefs",
);
/** Words of a house's name at most. */
const LONGEST = 7;

/** Houses that need no name to be known, and what tells whose they are: "at the presidential palace", "at the governor's residence". */
const UNNAMED = set("palace residence ministry chancellery mansion guesthouse headquarters");
const WHOSE =
  set(`presidential royal imperial state government governmental foreign defence defense interior official private summer national parliamentary ministerial
  president king queen emir amir sultan governor premier minister prime ambassador party guest s`);
/** Houses of which a town has one: "talks at the airport". */
const ONLY = set("airport");

const isDay = (word: string): boolean => MONTHS.has(word) || WEEKDAYS.has(word);
/** True where somebody else is named: "At State House Mr X received". */
const somebody = (c: GatherContext, i: number): boolean => {
  const actor = c.actorAt[i] as number;
  return actor >= 0 && c.actors[actor]?.kind !== "party" && (c.actors[actor]?.first as number) === i;
};
const joined = (c: GatherContext, i: number): boolean => ((c.words.gap[i] as number) & ~(GAP.space | GAP.hyphen)) === 0;

/** The words of a house's name that begins at a word; null where none does. */
const namedHouse = (c: GatherContext, first: number, end: number): House | null => {
  const w = c.words;
  let last = first,
    house = false;
  for (let i = first; i < Math.min(end, first + LONGEST); i++) {
    const word = w.folded[i] as string;
    const capital = (w.capital[i] as number) > 0;
    if (i > first && (!joined(c, i) || (house && somebody(c, i)))) break;
    const small = SMALL.has(word) || (word === "the" && w.folded[i - 1] === "of");
    if (!(capital || small) || isDay(word)) break;
    if (CHAMBERS.has(word)) return null;
    if (!capital) continue;
    house ||= HOUSES.has(word);
    last = i + 1;
  }
  const whole = house ? ownedFrom(c, first, last) : first;
  return whole - first > 1 ? { first, last: whole } : null;
};

/** Where a house's name ends: "the Gothic Hall of Finland's palace" is of Finland no longer. */
const ownedFrom = (c: GatherContext, first: number, last: number): number => {
  if (!isPossessive(c.words, last)) return last;
  let end = last - 1;
  while (end > first && !SMALL.has(c.words.folded[end] as string)) end--;
  return end;
};

/** "the presidential palace", "the Finnish foreign ministry", "the Chancellery", "the airport": a house that its kind tells, with whose it is. */
const unnamedHouse = (c: GatherContext, first: number, end: number): House | null => {
  const w = c.words;
  for (let i = first; i < Math.min(end, first + LONGEST); i++) {
    const word = w.folded[i] as string;
    if (i > first && !joined(c, i) && word !== "s") return null;
    if (ONLY.has(word) || (UNNAMED.has(word) && (i > first || (w.capital[i] as number) > 0))) return { first, last: i + 1 };
    if (!WHOSE.has(word) && (w.capital[i] as number) === 0) return null;
  }
  return null;
};

const houseFrom = (c: GatherContext, first: number, end: number): House | null => {
  const owned = DETERMINERS.has(c.words.folded[first] as string);
  const from = owned ? first + 1 : first;
  return namedHouse(c, from, end) ?? (owned ? unnamedHouse(c, from, end) : null);
};

const OFFICIAL = set(
  "palace palais palazzo palacio palast palacete istana serail saray durbar ministry chancellery chancery secretariat residence residency kremlin",
);
/** A house of a state, which stands at home: a palace or a ministry, no hotel. */
export const isOfficial = (c: GatherContext, house: House): boolean =>
  c.words.folded.slice(house.first, house.last).some((word) => OFFICIAL.has(word));

/** False for a house in which somebody serves, or of which another clause of the sentence tells. */
export const isTheirs = (c: GatherContext, t: Trigger, p: PlaceMention): boolean =>
  !servesAt(c.words, p.first) && !elsewhereTold(c, t, p) && !ofOtherPredicate(c, t, p);

const asPlace = (house: House, sentence: number, preposition: string): PlaceMention => ({
  ...house,
  sentence,
  preposition,
  place: null,
  country: "",
  name: null,
});

/** The house in which an engagement's own sentence says that it was: "at Baabda Palace", "in the Hotel Borobudur", "at the Foreign Ministry". */
export const venueOf = (c: GatherContext, e: Event): House | null => {
  for (const t of e.triggers) {
    const s = c.sentences[t.sentence];
    if (!s || s.region === "title") continue;
    for (let i = s.first; i < s.last - 1; i++) {
      const preposition = c.words.folded[i] as string;
      // "the Minister of State in the Ministry of Foreign Affairs": where somebody serves.
      if (!LEADING.has(preposition) || c.actorAt[i] !== -1) continue;
      const found = houseFrom(c, i + 1, s.last);
      if (found && isTheirs(c, t, asPlace(found, t.sentence, preposition))) return found;
    }
  }
  return null;
};
