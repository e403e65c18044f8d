import type { Event } from "../accounts/event.ts";
import type { GatherContext } from "../accounts/told.ts";
import { ofStanding } from "./other-predicate.ts";
import type { PlaceMention } from "./places.ts";

/** "there is", "there were": no place. */
const EXISTENTIAL = new Set(
  "is was were are will would has had have be been can could may might should must s seems remains came exists".split(" "),
);
const SAME = new Set(["city", "town", "place", "resort", "venue", "capital", "building", "palace", "hotel"]);
/** How many sentences back the place may be told. */
const BACK = 4;

/** "in there", "over there", "from there he goes on": nowhere that anybody met. */
const ASIDE = new Set(["in", "over", "from"]);
const TO_COME = new Set(["will", "would", "ll", "shall"]);
/** "a promise that she will be there": where somebody is to be, beside what is over. */
const later = (c: GatherContext, at: number): boolean =>
  [1, 2, 3].some((n) => TO_COME.has(c.words.folded[at - n] ?? "") && c.sentenceOf[at - n] === c.sentenceOf[at]);

/** The word at which a sentence points back to a place: "there", "in the same city"; -1: nowhere. */
const pointerIn = (c: GatherContext, sentence: number, over: boolean): number => {
  const s = c.sentences[sentence];
  const { folded } = c.words;
  for (let i = s?.first ?? 0; i < (s?.last ?? 0); i++) {
    if (
      folded[i] === "there" &&
      !EXISTENTIAL.has(folded[i + 1] ?? "") &&
      !ASIDE.has(folded[i - 1] ?? "") &&
      !(over && later(c, i))
    )
      return i;
    if (folded[i] === "same" && SAME.has(folded[i + 1] ?? "")) return i;
  }
  return -1;
};

/** "never left Kigali", "came from Oslo": not where anybody is. */
const AWAY = new Set(["left", "leave", "from"]);
const MOVED = new Set(
  "flew flown fly flies travelled traveled travel travels came come comes went go goes drove moved returned sailed rode walked hurried trip journey visit".split(
    " ",
  ),
);
/** "a pipeline from Lima to Cusco": a stretch of something, which nobody travelled. */
const stretch = (c: GatherContext, p: PlaceMention): boolean => {
  const { folded } = c.words;
  if (p.preposition !== "to" || folded[p.first - 3] !== "from") return false;
  return ![4, 5, 6].some((n) => MOVED.has(folded[p.first - n] ?? ""));
};
/** "The second stop was Lima". */
const STOOD = new Set(["was", "is"]);
/** A place to which one may point back: a house, or a town that something leads to or with which its sentence begins. */
const pointedAt = (c: GatherContext, p: PlaceMention): boolean =>
  p.name !== null &&
  !AWAY.has(p.preposition) &&
  (p.preposition !== "" ||
    p.place?.within != null ||
    STOOD.has(c.words.folded[p.first - 1] ?? "") ||
    p.first - (c.sentences[p.sentence] as { first: number }).first <= 1) &&
  !stretch(c, p) &&
  !ofStanding(c, p);

/** Words from "who" to the place of its clause. */
const ASIDE_REACH = 5;
/** "met X, who had been in Lima": where somebody was, told in passing. */
const ofAside = (c: GatherContext, p: PlaceMention): boolean => {
  for (let i = p.first - 1; i > p.first - ASIDE_REACH; i--)
    if (c.words.folded[i] === "who" && (c.words.folded[i + 1] === "had" || c.words.folded[i + 1] === "has")) return true;
  return false;
};

/** The town that an engagement's "there" points to: "flew to Neom on Sunday and met there". */
export const thereOf = (c: GatherContext, e: Event): PlaceMention | null => {
  const t = e.triggers[0];
  const pointer = t ? pointerIn(c, t.sentence, e.status === "held" || e.status === "earlier") : -1;
  if (!t || pointer < 0) return null;
  for (let n = t.sentence; n >= Math.max(0, t.sentence - BACK); n--) {
    const town = (c.townsIn.get(n) ?? []).findLast(
      (p) =>
        p.first < pointer && c.sentences[n]?.region !== "boilerplate" && pointedAt(c, p) && !(n < t.sentence && ofAside(c, p)),
    );
    if (town) return town;
  }
  return null;
};
