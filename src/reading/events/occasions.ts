import { foldedWords } from "../../knowledge/fold.ts";
import type { Knowledge, Named, Organization, Place } from "../../knowledge/knowledge.ts";
import type { NameHit, Sentence } from "../document.ts";
import { hitsByFirst, partyOf, personHits } from "../names.ts";
import { GAP, type Words, wordsText } from "../words.ts";

/** A gathering, visit or celebration in whose frame something took place. */
export interface OccasionMention {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly name: string;
  readonly id: string | null;
  readonly kind: "gathering" | "visit" | "celebration" | "purpose";
  /** "sidelines": beside it; "frame": in its frame; "at": at it; "mention": no more than named. */
  readonly relation: "sidelines" | "frame" | "at" | "mention";
  readonly organization: string | null;
  /** Where a known occasion is always held ("Antalya Diplomacy Forum"). */
  readonly place: Place | null;
}

/** The place a known occasion's row of the base names. */
const seatOf = (known: Named | null, knowledge: Knowledge): Place | null => {
  if (!known?.place) return null;
  const words = foldedWords(known.place);
  const match = knowledge.matchesAt(words, new Uint8Array(words.length).fill(1), 0)[0];
  const hit = match?.hits.find((h) => h.entity.kind === "place");
  return hit ? (hit.entity as Place) : null;
};

const GATHERINGS = new Set(
  `summit summits forum conference council assembly session congress dialogue meeting meetings talks consultations committee symposium ministerial
  gathering convention debate platform format round games biennale exhibition festival expo retreat process roundtable`.split(
    /\s+/,
  ),
);
const CELEBRATIONS = new Set(
  "inauguration funeral coronation anniversary celebrations celebration ceremony jubilee parade independence wedding commemoration commemorations".split(
    " ",
  ),
);
const PURPOSES = new Set("observation election elections referendum".split(" "));
const SIDELINES = new Set("sidelines margins fringes sideline margin".split(" "));
const HARD = GAP.comma | GAP.colon | GAP.semicolon | GAP.paragraph | GAP.quote | GAP.question | GAP.dash;
const LOWER_INSIDE = new Set(
  `of the for on and to s informal extraordinary annual ministerial high level regular ordinary special joint first second third fourth fifth sixth seventh eighth ninth tenth
  official state working foreign ministers heads leaders states state government defence finance economy member world global international general regional council council's
  summit forum conference meeting session assembly dialogue congress intergovernmental commission committee strategic trilateral trilateral quadrilateral peace donor donors security
  parliamentary consultative united nations policy climate cooperation economic presidential parliamentary early snap election elections observation independence day anniversary`.split(
    /\s+/,
  ),
);

/** The phrase after "on the sidelines of", "within the framework of": up to its end, and whether it is a gathering at all. */
const phraseAt = (
  w: Words,
  from: number,
  sentence: Sentence,
  byFirst: ReadonlyMap<number, NameHit>,
): { first: number; last: number; head: string; organization: string | null; known: Named | null } | null => {
  let i = from;
  while (
    i < sentence.last &&
    ["the", "a", "an", "his", "her", "their", "its", "this", "s", "year"].includes(w.folded[i] as string) &&
    i - from < 3
  )
    i++;
  const first = i;
  let last = i,
    head = "",
    organization: string | null = null,
    known: Named | null = null,
    bracketed = false;
  for (; i < sentence.last && i - first < 22; ) {
    const gap = w.gap[i] as number;
    if (i > first && gap & (HARD | (bracketed ? 0 : GAP.close))) break;
    if (gap & GAP.close) bracketed = false;
    if (i > first && gap & GAP.open) {
      const inside = byFirst.get(i);
      if (inside && partyOf(inside.match)?.form === "acronym") {
        i = inside.last;
        bracketed = true;
        continue;
      }
      break;
    }
    const word = w.folded[i] as string;
    const hit = byFirst.get(i);
    if (
      hit &&
      personHits(hit.match).length &&
      !hit.match.hits.some((h) => h.entity.kind === "occasion" || h.entity.kind === "place")
    )
      break;
    if (hit) {
      const occasion = hit.match.hits.find((h) => h.entity.kind === "occasion");
      if (occasion) {
        known = occasion.entity as Named;
        head ||= "summit";
      }
      const party = partyOf(hit.match);
      if (party?.entity.kind === "organization") organization ??= (party.entity as Organization).id;
      for (let k = hit.first; k < hit.last; k++) if (GATHERINGS.has(w.folded[k] as string)) head = w.folded[k] as string;
      i = hit.last;
      last = i;
      continue;
    }
    if (GATHERINGS.has(word) || CELEBRATIONS.has(word) || PURPOSES.has(word) || word === "visit" || word === "trip") {
      if (!head || !["summit", "forum", "conference"].includes(head)) head = word;
      last = i + 1;
      i++;
      continue;
    }
    if ((w.capital[i] as number) > 0 || LOWER_INSIDE.has(word) || /^\d+(?:st|nd|rd|th)?$/.test(word)) {
      if ((w.capital[i] as number) > 0 && !["of", "the"].includes(word)) last = i + 1;
      i++;
      continue;
    }
    if (word === "in" || word === "at") break;
    // One unknown lower-case adjective inside a name ("the two-day summit"): passed over before the head only.
    if (
      !head &&
      i - first < 5 &&
      !["which", "that", "who", "where", "with", "from", "by", "after", "before", "during", "when", "to"].includes(word)
    ) {
      i++;
      continue;
    }
    break;
  }
  return last > first && (head || known || organization) ? { first, last, head, organization, known } : null;
};

const openings = (w: Words, i: number): { relation: OccasionMention["relation"]; from: number } | null => {
  const word = w.folded[i] as string,
    next = w.folded[i + 1] ?? "",
    third = w.folded[i + 2] ?? "",
    fourth = w.folded[i + 3] ?? "";
  if (SIDELINES.has(word) && next === "of") return { relation: "sidelines", from: i + 2 };
  if (word === "framework" && next === "of") return { relation: "frame", from: i + 2 };
  if (word === "frames" && next === "of") return { relation: "frame", from: i + 2 };
  if (word === "as" && next === "part" && third === "of") return { relation: "frame", from: i + 3 };
  if (word === "occasion" && next === "of") return { relation: "frame", from: i + 2 };
  if (word === "connection" && next === "with") return { relation: "frame", from: i + 2 };
  if (word === "in" && next === "parallel" && third === "with") return { relation: "sidelines", from: i + 3 };
  if ((word === "during" || word === "attending" || word === "at" || word === "attend" || word === "attended") && next)
    return { relation: word === "at" ? "at" : "frame", from: i + 1 };
  if (word === "as" && next === "well" && third === "as" && fourth === "the") return { relation: "frame", from: i + 3 };
  if ((word === "ahead" && next === "of") || word === "after" || word === "before" || word === "opening" || word === "following")
    return { relation: "mention", from: word === "ahead" ? i + 2 : i + 1 };
  return null;
};

/** Every occasion the text names, in order, the firmest relation of overlapping ones kept. */
export const findOccasions = (
  w: Words,
  sentences: readonly Sentence[],
  sentenceOf: Int32Array,
  names: readonly NameHit[],
  knowledge: Knowledge,
): OccasionMention[] => {
  const byFirst = hitsByFirst(names);
  const out: OccasionMention[] = [];
  let lastFrame = -1;
  const push = (o: OccasionMention): void => {
    const clash = out.findIndex((x) => x.first < o.last && o.first < x.last);
    if (clash < 0) out.push(o);
  };
  for (const sentence of sentences) {
    if (sentence.region === "boilerplate" || sentence.region === "envelope") continue;
    lastFrame = -1;
    for (let i = sentence.first; i < sentence.last; i++) {
      const open = openings(w, i);
      if (!open || open.from >= sentence.last) continue;
      if (open.relation === "frame" && w.folded[i] === "as" && w.folded[i + 1] === "well" && lastFrame < 0) continue;
      const phrase = phraseAt(w, open.from, sentence, byFirst);
      if (!phrase) continue;
      const celebration = CELEBRATIONS.has(phrase.head),
        visit = phrase.head === "visit" || phrase.head === "trip",
        purpose = PURPOSES.has(phrase.head);
      const gathering = GATHERINGS.has(phrase.head) || phrase.known !== null;
      if (!celebration && !visit && !purpose && !gathering) continue;
      // "during the meeting", "at talks": the engagement itself, not its occasion.
      const named =
        phrase.known !== null ||
        phrase.organization !== null ||
        hasName(w, phrase.first, phrase.last) ||
        celebration ||
        visit ||
        purpose;
      if (!named) continue;
      if (
        ["meeting", "talks", "meetings"].includes(phrase.head) &&
        phrase.organization === null &&
        phrase.known === null &&
        !/minister|leaders|council|summit/i.test(wordsText(w, phrase.first, phrase.last))
      )
        continue;
      if (open.relation === "frame") lastFrame = i;
      push({
        first: phrase.first,
        last: phrase.last,
        sentence: sentence.index,
        name: wordsText(w, phrase.first, phrase.last).replace(/\s+/g, " "),
        id: phrase.known?.id ?? null,
        kind: visit ? "visit" : celebration ? "celebration" : purpose && !gathering ? "purpose" : "gathering",
        relation: open.relation,
        organization: phrase.organization ?? phrase.known?.parties[0] ?? null,
        place: seatOf(phrase.known, knowledge),
      });
    }
  }
  // Known occasions named anywhere else.
  for (const hit of names) {
    const occasion = hit.match.hits.find((h) => h.entity.kind === "occasion");
    if (!occasion) continue;
    const sentence = sentences[sentenceOf[hit.first] as number] as Sentence;
    if (sentence.region === "boilerplate") continue;
    const e = occasion.entity as Named;
    push({
      first: hit.first,
      last: hit.last,
      sentence: sentence.index,
      name: wordsText(w, hit.first, hit.last),
      id: e.id,
      kind: "gathering",
      relation: "mention",
      organization: e.parties[0] ?? null,
      place: seatOf(e, knowledge),
    });
  }
  return out.sort((a, b) => a.first - b.first);
};

const hasName = (w: Words, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if ((w.capital[i] as number) > 0) return true;
  return false;
};
