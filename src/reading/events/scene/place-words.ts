import { GAP, type Words } from "../../words.ts";

/** Prepositions and verbs that a place follows. */
const LEADING = new Set(
  "in at near outside inside to into from via around through across on visiting visited visits visit reach reached toured leave left".split(
    " ",
  ),
);
const DETERMINERS = new Set(["the", "a", "his", "her", "its", "their"]);
/** What a place is, told before its name: "in the resort town of", "at the air base of". */
const KINDS = new Set(
  `city town resort capital zone village district port region island airport base palace castle villa estate headquarters hotel shore shores bank
  banks lake suburb suburbs outskirts peninsula state province heart emirate canton`.split(/\s+/),
);
/** What may stand beside it. */
const QUALIFIERS = new Set(
  "historic ancient southern northern eastern western tourist nearby neighbouring neighboring lakeside coastal seaside central old air military sea presidential royal".split(
    " ",
  ),
);
export const isKind = (word: string): boolean => KINDS.has(word);
export const isQualifier = (word: string): boolean => QUALIFIERS.has(word);
/** How far before a place its preposition stands. */
const REACH = 7;
/** Words that say what sort of town it is, beside those known: "the truce village of", "the oil-rich border province of". */
const SORTS = 2;

/** "in" of "in Lodz", "at" of "at Miraflores Palace in Caracas", "in" of "in the resort town of Bodrum"; "" where nothing leads to the place. */
export const prepositionBefore = (w: Words, first: number, floor: number): string => {
  let kind = false,
    sorts = 0;
  for (let i = first - 1; i >= Math.max(floor, first - REACH); i--) {
    const word = w.folded[i] as string;
    if (LEADING.has(word)) return word;
    if (word === "of") {
      if (!KINDS.has(w.folded[i - 1] ?? "")) return "of";
      kind = true;
      sorts = SORTS;
      continue;
    }
    // "in Korea's port city of Busan"
    if (
      (kind && word === "s") ||
      DETERMINERS.has(word) ||
      (w.capital[i] as number) > 0 ||
      KINDS.has(word) ||
      QUALIFIERS.has(word)
    )
      continue;
    if (sorts-- <= 0) return "";
  }
  return "";
};

const EDGES = new Set(
  "seafront waterfront riverfront lakefront seaside riverside lakeside corniche promenade coast shore shores banks bank outskirts edge".split(
    " ",
  ),
);
/** "on the Batumi seafront", "on the outskirts of Lima". */
export const onEdge = (w: Words, first: number, last: number): boolean =>
  EDGES.has(w.folded[last] as string) || (w.folded[first - 1] === "of" && EDGES.has(w.folded[first - 2] ?? ""));

const LAND_IN_WATER = new Set("island islands islet atoll isle peninsula archipelago".split(" "));
/** Islands that are no states, and that no talks are "on": whoever is "on" one is there. */
const ISLANDS = new Set(
  `bali java lombok sumatra borneo sulawesi hainan jeju hokkaido kyushu phuket samui penang langkawi palawan mindanao luzon crete rhodes corfu lesbos kos
  santorini sicily sardinia capri lampedusa mallorca majorca menorca ibiza tenerife lanzarote madeira gotland bornholm zealand zanzibar lamu djerba kish
  saadiyat sentosa oahu maui manhattan nantucket`.split(/\s+/),
);
/** "on Bali", "on the Greek island of Crete". */
export const onIsland = (w: Words, first: number, last: number): boolean =>
  (last - first === 1 && ISLANDS.has(w.folded[first] as string)) ||
  (w.folded[first - 1] === "of" && LAND_IN_WATER.has(w.folded[first - 2] ?? ""));

const FACILITIES = new Set(
  "hotel palace square street avenue stadium bridge road prize agreement process group protocol accord".split(" "),
);
/** A house that bears a town's name may stand anywhere: "the Santos Palace" of Montevideo. */
const LODGINGS = new Set(["hotel", "palace", "villa", "palais", "chateau", "casa", "residence", "inn", "grand"]);
const capitalised = (w: Words, i: number): boolean => i >= 0 && (w.capital[i] as number) > 0;
/** "the Santos Palace", "the Hotel Epic Sana", "Villa Roma": a house with a town's name. */
export const isLodging = (w: Words, first: number, last: number): boolean => {
  if (LODGINGS.has(w.folded[last] as string) && capitalised(w, last) && (w.gap[last] as number) === GAP.space) return true;
  for (let i = first - 1; i >= first - 3 && capitalised(w, i) && (w.gap[i + 1] as number) === GAP.space; i--)
    if (LODGINGS.has(w.folded[i] as string) || w.folded[i] === "house") return true;
  return false;
};
const WATERS = new Set("lake mount mt cape gulf strait river fort camp loch".split(" "));
/** "Lake Victoria", "Mount Lebanon", "Camp Bonifas": a town's name in that of what lies in the land. */
export const ofNature = (w: Words, first: number): boolean =>
  first > 0 &&
  WATERS.has(w.folded[first - 1] as string) &&
  (w.capital[first - 1] as number) > 0 &&
  (w.gap[first] as number) === GAP.space;

const HOUSE_NAMES = new Set(["house", "lodge", "hall", "club", "mansion", "court", "manor", "cottage", "gardens"]);
/** "Marlborough House", "the Galle Face Hotel", "the Geneva Road Bridge": a town's name inside a longer one says nothing of the town. "Vienna Airport" does. */
export const ofFacility = (w: Words, last: number): boolean => {
  if (HOUSE_NAMES.has(w.folded[last] as string) && (w.capital[last] as number) > 0 && (w.gap[last] as number) === GAP.space)
    return true;
  let at = last;
  while (at < w.count && at - last < 3 && (w.gap[at] as number) === GAP.space && (w.capital[at] as number) > 0) {
    if (FACILITIES.has(w.folded[at] as string)) return at > last;
    at++;
  }
  return false;
};

const HOUSES = new Set("received receives hosted hosts welcomed welcomes opened saw".split(" "));
const STAGES = new Set(["scene", "setting", "venue", "stage"]);
/** How far behind a house's name its verb may stand. */
const VERB_REACH = 12;

/** "Temple Trees ... received a visitor", "the Kremlin received him", "was the scene of": a house told as where it happened. */
export const isScene = (w: Words, last: number, end: number): boolean => {
  for (let i = last; i < Math.min(end, last + VERB_REACH); i++) {
    const word = w.folded[i] as string;
    if (STAGES.has(word) || (word === "doors" && w.folded[i - 1] === "its")) return true;
    if (HOUSES.has(word) && (w.folded[i + 1] === "a" || w.folded[i + 1] === "an" || w.folded[i + 1] === "two")) return true;
  }
  return false;
};
