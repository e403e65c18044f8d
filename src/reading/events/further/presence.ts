import { GAP, type Words } from "../../words.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.split(" "));

const BE = set("was were is are");
const HAVE = set("had has have");
/** Between the verb and what it says of presence. */
const ADVERBS = set("also too likewise then both all later again there still briefly reportedly similarly");
const DEFINITE = set("the this that these those both all his her their its");
/** What somebody may be present at, told before with its own participants. */
const ENCOUNTERS = set(
  "meeting meetings talks talk session sessions conversation conversations discussion discussions negotiations negotiation lunch dinner breakfast supper audience ceremony signing event exchange encounter reception consultations banquet luncheon interview table audiences functions ceremonies events proceedings",
);
const ROOMS = set("room hall salon library garden chamber study office");
const DELEGATIONS = set("delegation delegations party entourage team retinue suite group mission side company");
const COMPANY = set("participants guests attendees witnesses onlookers observers company party others present attending");
const THEM = set("him her them both");
const BESIDE = set("beside alongside with behind by between");
const CLOSERS = set("too as also there throughout when while and but during for to on with");
const WATCHING = set("watching observing followed observed witnessed watched attended facilitated joined");
const PEOPLE = set(
  "two pair leaders ministers presidents guest guests visitor visitors president premier minister host delegation signatories chairs chair table desk desks",
);

/** True where a clause ends before word i, or goes on by a word that adds nothing to what was attended. */
const closed = (w: Words, i: number, last: number): boolean =>
  i >= last || ((w.gap[i] as number) & ~GAP.space) !== 0 || CLOSERS.has(w.folded[i] as string);

/** The word behind "the [long] meeting", "both sessions", "his side"; null where no such noun follows a definite word. */
const behindNoun = (w: Words, i: number, last: number, nouns: ReadonlySet<string>, before = DEFINITE): number | null => {
  if (!before.has(w.folded[i] as string)) return null;
  for (let k = i + 1; k < Math.min(last, i + 4); k++) {
    if ((w.gap[k] as number) & ~(GAP.space | GAP.hyphen)) return null;
    if (nouns.has(w.folded[k] as string)) return k + 1;
  }
  return null;
};

/** "[present] at the meeting", "[sat] in on the talks": what stands behind is told, or nothing more is. */
const atEncounter = (w: Words, i: number, last: number): number | null => {
  const word = w.folded[i] as string;
  if (word === "at" || word === "in" || word === "on" || word === "during")
    return behindNoun(w, i + 1, last, ENCOUNTERS) ?? behindNoun(w, i + 1, last, ROOMS);
  return closed(w, i, last) ? i : null;
};

const SIDES = set("side sides elbow");
/** Words of whose side it is. */
const OWNER = 4;
/** "beside him", "next to the president", "at her side", "with them". */
const besideThem = (w: Words, i: number, last: number): number | null => {
  const word = w.folded[i] as string;
  if (word === "at" || word === "by") {
    const side = behindNoun(w, i + 1, last, SIDES);
    if (side !== null) return side;
    // "at the President's side"
    for (let k = i + 2; k < Math.min(last, i + 2 + OWNER); k++)
      if (SIDES.has(w.folded[k] as string) && w.folded[k - 1] === "s") return k + 1;
  }
  const at = word === "next" && w.folded[i + 1] === "to" ? i + 2 : BESIDE.has(word) ? i + 1 : i;
  if (at === i) return null;
  return THEM.has(w.folded[at] as string) ? at + 1 : behindNoun(w, at, last, PEOPLE);
};

/** "in the delegation", "part of his party", "a member of the team", "among those present", "among the guests". */
const amongThem = (w: Words, i: number, last: number): number | null => {
  const word = w.folded[i] as string;
  if (word === "in" || word === "of") return behindNoun(w, i + 1, last, DELEGATIONS);
  if (word === "part" && w.folded[i + 1] === "of") return behindNoun(w, i + 2, last, DELEGATIONS);
  if (word === "member" || word === "members") return w.folded[i + 1] === "of" ? behindNoun(w, i + 2, last, DELEGATIONS) : null;
  if (word === "a" && w.folded[i + 1] === "member") return amongThem(w, i + 1, last);
  if (word !== "among") return null;
  const named = behindNoun(w, i + 1, last, COMPANY);
  if (named !== null) return named;
  return w.folded[i + 1] === "those" ? (besideThem(w, i + 2, last) ?? inPlace(w, i + 2, last)) : null;
};

const inPlace = (w: Words, i: number, last: number): number | null => {
  const word = w.folded[i] as string;
  return word === "at" || word === "in" || word === "around" || word === "round"
    ? (behindNoun(w, i + 1, last, ENCOUNTERS) ?? behindNoun(w, i + 1, last, ROOMS))
    : null;
};

const SEATED = set("seated sitting standing sat stood");
/** Behind "was [also]": "present", "in attendance", "on hand", "at the table", "beside him", "among the guests", "there". */
const complement = (w: Words, i: number, last: number): number | null => {
  const word = w.folded[i] as string;
  const next = w.folded[i + 1];
  if (word === "present") return atEncounter(w, i + 1, last);
  if ((word === "in" && next === "attendance") || ((word === "on" || word === "at") && next === "hand")) return i + 2;
  if (word === "there") return closed(w, i + 1, last) ? i + 1 : null;
  const at = SEATED.has(word) ? i + 1 : i;
  return inPlace(w, at, last) ?? besideThem(w, at, last) ?? (at === i ? amongThem(w, i, last) : null);
};

const skipAdverbs = (w: Words, from: number, last: number): number => {
  let i = from;
  while (i < last && ADVERBS.has(w.folded[i] as string) && !(w.folded[i] === "there" && closed(w, i + 1, last))) i++;
  return i;
};

const TOOK = set("took takes take taking");
const DROPPED = set("dropped stopped looked came popped");
const IN = set("in by along");

const LEADING = set("led headed leads heads chaired");
/** True where a word tells that somebody was at the head of a delegation, which is one of the two sides told of. */
export const tellsHead = (word: string): boolean => LEADING.has(word);

/** Verbs of taking part: "took part in the talks", "sat in", "dropped by", "belonged to the delegation", "looked on". */
const verb = (w: Words, i: number, last: number): number | null => {
  const word = w.folded[i] as string;
  const next = w.folded[i + 1];
  if (TOOK.has(word) && next === "part") return atEncounter(w, i + 2, last);
  if (word === "participated" || word === "participating") return atEncounter(w, i + 1, last);
  if (word === "sat" || word === "stood")
    return next === "in" ? atEncounter(w, i + 2, last) : (besideThem(w, i + 1, last) ?? inPlace(w, i + 1, last));
  if (DROPPED.has(word) && IN.has(next as string)) return closed(w, i + 2, last) ? i + 2 : null;
  if (word === "belonged" && next === "to") return behindNoun(w, i + 2, last, DELEGATIONS);
  if (LEADING.has(word)) {
    const end = behindNoun(w, i + 1, last, DELEGATIONS);
    return end !== null && closed(w, end, last) ? end : null;
  }
  if (word === "completed" || word === "made") return behindNoun(w, next === "up" ? i + 2 : i + 1, last, DELEGATIONS);
  if (word === "accompanied") return THEM.has(next as string) && next !== "both" ? i + 2 : behindNoun(w, i + 1, last, PEOPLE);
  if (WATCHING.has(word))
    return THEM.has(next as string) ? i + 2 : (behindNoun(w, i + 1, last, ENCOUNTERS) ?? behindNoun(w, i + 1, last, PEOPLE));
  return null;
};

/** Words with which a predicate of presence begins. */
const BEGINNING = new Set([
  ...BE,
  ...HAVE,
  ...TOOK,
  ...DROPPED,
  ...WATCHING,
  ...LEADING,
  ..."participated sat stood belonged completed made accompanied".split(" "),
]);
export const mayTellPresence = (word: string): boolean => BEGINNING.has(word);

/** The end of a predicate that tells of somebody's presence at what was told: "was also at the table", "took part in the talks". */
export const presenceAt = (w: Words, i: number, last: number): number | null => {
  const word = w.folded[i] as string;
  const been = HAVE.has(word) && w.folded[i + 1] === "been";
  if (BE.has(word) || been) return complement(w, skipAdverbs(w, been ? i + 2 : i + 1, last), last);
  return verb(w, i, last);
};

/** Words between the beginning of a sentence turned round and its verb. */
const TURNED = 9;
const LINKS = set("was were sat stood");
const SHOULDERS = set("shoulder shoulders");
const LOOKED = set("looked looks watched peered");
const ASIDES = set("too also as");
const OPENING = set(
  "present attending attendance leading heading seated sitting joining accompanying participating taking there on in at with beside alongside behind next among around by between looking watching standing observing",
);

/** True for the words with which such a sentence may begin. */
export const mayTurnRound = (word: string): boolean => word === "also" || word === "over" || OPENING.has(word);

/**
 * "Also seated at the table were", "With him in the room was", "Joining the two was", "Present, too, was": the word behind the
 * verb of a sentence turned round that tells who was there. Null for other sentences.
 */
export const turnedRound = (w: Words, first: number, last: number): number | null => {
  const from = w.folded[first] === "also" ? first + 1 : first;
  // "Over their shoulders looked A and B"
  if (w.folded[from] === "over")
    return SHOULDERS.has(w.folded[from + 2] ?? "") && LOOKED.has(w.folded[from + 3] ?? "") ? from + 4 : null;
  if (!OPENING.has(w.folded[from] as string)) return null;
  for (let i = from + 1; i < Math.min(last, from + TURNED); i++) {
    const comma = ((w.gap[i] as number) & GAP.comma) !== 0;
    if (comma && !ASIDES.has(w.folded[i] as string) && !LINKS.has(w.folded[i] as string)) return null;
    if (LINKS.has(w.folded[i] as string)) return opened(w, from, i) ? i + 1 : null;
  }
  return null;
};

/** True where what stands before the verb tells of presence. */
const opened = (w: Words, from: number, verbAt: number): boolean => {
  const word = w.folded[from] as string;
  if (word === "joining" || word === "accompanying")
    return THEM.has(w.folded[from + 1] as string) || behindNoun(w, from + 1, verbAt, PEOPLE) !== null;
  if (word === "leading" || word === "heading") return behindNoun(w, from + 1, verbAt, DELEGATIONS) !== null;
  if (word === "at" && w.folded[from + 2] === "head" && w.folded[from + 3] === "of")
    return behindNoun(w, from + 4, verbAt, DELEGATIONS) !== null;
  if (word === "looking") return w.folded[from + 1] === "on";
  if (word === "watching" || word === "observing") return from + 1 === verbAt || verb(w, from, verbAt) !== null;
  if (word === "attending") return from + 1 === verbAt || behindNoun(w, from + 1, verbAt, ENCOUNTERS) !== null;
  if (word === "participating" || word === "taking") return verb(w, from, verbAt) !== null;
  return complement(w, from, verbAt) !== null;
};

const COMPOSED = set("included includes comprised comprises counted numbered featured");
const MADE_OF: ReadonlyMap<string, string> = new Map([
  ["consisted", "of"],
  ["consists", "of"],
]);
const OF_PARTS = set("made composed");
/** Words between a delegation and the verb that tells its members. */
const OF_WHOM = 5;

/** "The Kenyan delegation included", "His party was made up of", "The delegation of the guest consisted of": the word behind. */
export const composedOf = (w: Words, i: number, last: number): number | null => {
  if (!DELEGATIONS.has(w.folded[i] as string) || w.folded[i] === "company") return null;
  for (let k = i + 1; k < Math.min(last, i + 2 + OF_WHOM); k++) {
    if ((w.gap[k] as number) & ~(GAP.space | GAP.hyphen)) return null;
    const word = w.folded[k] as string;
    if (COMPOSED.has(word)) return k + 1;
    if (MADE_OF.get(word) === w.folded[k + 1]) return k + 2;
    if (OF_PARTS.has(word)) return w.folded[k + 1] === "up" ? k + 3 : k + 2;
    if (k === i + 1 && word !== "of" && word !== "also" && !BE.has(word)) return null;
  }
  return null;
};

const MEMBERS = set("part member members");
/** "A and B are [also] in the delegation", "is part of his party", "are members of the team": the verb whose subject they are; -1: none. */
export const belongTo = (w: Words, i: number, first: number): number => {
  if (!DELEGATIONS.has(w.folded[i] as string) || !DEFINITE.has(w.folded[i - 1] as string)) return -1;
  let k = i - 2;
  if (w.folded[k] === "of" && MEMBERS.has(w.folded[k - 1] as string)) k -= w.folded[k - 2] === "a" ? 3 : 2;
  else if (w.folded[k] === "in") k--;
  else return -1;
  while (k > first && ADVERBS.has(w.folded[k] as string)) k--;
  return k > first && BE.has(w.folded[k] as string) ? k : -1;
};

const MEANWHILE = set("over at for later during in towards toward after before there");
/** Words between "joined" and by whom: "joined [over dessert] by". */
const BY_REACH = 5;
const byBehind = (w: Words, i: number): number | null => {
  if (w.folded[i + 1] === "by") return i + 2;
  if (!MEANWHILE.has(w.folded[i + 1] ?? "")) return null;
  for (let k = i + 2; k <= i + BY_REACH; k++) {
    if ((w.gap[k] as number) & ~(GAP.space | GAP.hyphen)) return null;
    if (w.folded[k] === "by") return k + 1;
  }
  return null;
};

const PASSIVE = set("attended joined watched witnessed observed");
/** "The meeting was also attended by", "It was attended by", "The two were later joined by": the word behind "by". */
export const attendedBy = (w: Words, i: number, first: number): number | null => {
  const by = PASSIVE.has(w.folded[i] as string) ? byBehind(w, i) : null;
  if (by === null) return null;
  let k = i - 1;
  while (k > first && ADVERBS.has(w.folded[k] as string)) k--;
  if (!BE.has(w.folded[k] as string)) return null;
  const subject = w.folded[k - 1] as string;
  return k > first && (ENCOUNTERS.has(subject) || PEOPLE.has(subject) || ["it", "which", "they", "both"].includes(subject))
    ? by
    : null;
};

/** "took place in the presence of", "was held in the presence of": the word behind, where the clause tells of an engagement alone. */
export const heldBefore = (w: Words, i: number): number | null =>
  (w.folded[i] === "place" || w.folded[i] === "held") &&
  w.folded[i + 1] === "in" &&
  w.folded[i + 2] === "the" &&
  w.folded[i + 3] === "presence" &&
  w.folded[i + 4] === "of"
    ? i + 5
    : null;

const COMPANY_WORDS = new Set([...DELEGATIONS, ...PASSIVE, "place", "held"]);
/** True for the words at which company is told by a delegation's members, by who attended, or by whose presence it was. */
export const mayTellCompany = (word: string): boolean => COMPANY_WORDS.has(word);
