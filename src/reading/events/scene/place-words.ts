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
/** What stands in a town that bears its name: "at the White House of Bishkek", "in the University of Oslo". */
const HOUSES_OF = new Set(
  "house hall hotel museum university cathedral church theatre theater opera chancellery citadel fort".split(" "),
);
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
      if (!KINDS.has(w.folded[i - 1] ?? "") && !HOUSES_OF.has(w.folded[i - 1] ?? "")) return "of";
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

/** What of a town somebody sits at, walks in or looks out on: "across a Brussels table", "beside a Rarotonga lagoon". */
const OF_TOWN = new Set(
  `table tables hotel hotels restaurant cafe bar club villa mansion palace castle museum theatre theater hall ballroom room rooms salon parlour parlor office
  offices boardroom apartment flat house library courtyard garden gardens park square street pavement terrace balcony rooftop airport airfield runway tarmac hangar
  lounge suburb lagoon beach lakeside riverside waterfront seafront harbour harbor quay pier jetty winery vineyard monastery church cathedral school university
  barracks base guesthouse residence retreat resort venue conference convention exhibition congress farm ranch estate morning evening afternoon night rain sunshine sun snow`.split(
    /\s+/,
  ),
);
const ROUND = new Set("across over around round beside by under inside outside on along overlooking behind in at".split(" "));
/** How far behind a town's name what it qualifies may end, and how far before it the preposition stands. */
const QUALIFIED_REACH = 3,
  ROUND_REACH = 4;
/** "across a Brussels table", "over breakfast in a quiet Geneva hotel", "under a grey Oslo sky": a town told as what it qualifies, which no name of a house is. */
export const qualifiesScene = (w: Words, first: number, last: number, floor: number): boolean => {
  let thing = -1;
  for (let i = last; i < Math.min(w.count, last + QUALIFIED_REACH); i++) {
    if ((w.gap[i] as number) !== GAP.space || (w.capital[i] as number) > 0) break;
    if (OF_TOWN.has(w.folded[i] as string)) thing = i;
  }
  if (thing < 0) return false;
  for (let i = first - 1; i >= Math.max(floor, first - ROUND_REACH); i--) {
    if ((w.gap[i + 1] as number) !== GAP.space || (w.capital[i] as number) > 0) return false;
    if (ROUND.has(w.folded[i] as string)) return DETERMINERS.has(w.folded[i + 1] as string);
  }
  return false;
};

/** What a house or a town has: "in the courtyard of Prague Castle", "under the chandeliers of Carthage Palace". */
const PARTS = new Set(
  `roof roofs chandeliers chandelier hall halls steps garden gardens terrace terraces room rooms salon salons door doors gate gates courtyard courtyards ballroom library
  ceiling ceilings lawn lawns wall walls shade fresco frescoes parlour parlours parlor parlors apartments offices reception banquet staircase stairs balcony grounds park
  threshold cellar cellars tarmac runway pavement streets centre center middle heart`.split(/\s+/),
);
export const isPart = (word: string): boolean => PARTS.has(word);
const AT_PART = new Set("in at on under from inside outside before beneath across around through".split(" "));
/** "in the courtyard of Prague Castle", "on the tarmac of Naypyidaw": in it. */
export const atPartOf = (w: Words, first: number, floor: number): boolean => {
  const of = w.folded[first - 1] === "the" ? first - 2 : first - 1;
  if (of - 2 < floor || w.folded[of] !== "of" || !PARTS.has(w.folded[of - 1] as string)) return false;
  for (let i = of - 2; i >= Math.max(floor, of - ROUND_REACH); i--) if (AT_PART.has(w.folded[i] as string)) return true;
  return false;
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
