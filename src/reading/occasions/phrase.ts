import type { Named, Organization } from "../../knowledge/knowledge.ts";
import type { NameHit } from "../document.ts";
import { wordTest } from "../forms.ts";
import { type HitsByWord, partyOf, personHits } from "../names.ts";
import { spots } from "../spots.ts";
import { GAP, type Words } from "../words.ts";
import { behindVerb, DOING, headsIt, leadsTo, NO_NAME } from "./leading-words.ts";
import { isService } from "./services.ts";
import { CELEBRATIONS, GATHERINGS, INSIDE, JOURNEYS, OWNERS, PURPOSES, REMEMBERED, STRONG } from "./vocabulary.ts";
import { isWelcome } from "./welcome.ts";

/** The words of an occasion's name, and what they name. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** The noun that says what it is: "summit". */
  readonly head: string;
  readonly organization: string | null;
  readonly known: Named | null;
}

/** What the reading of a phrase looks at. */
export interface PhraseScene {
  readonly words: Words;
  readonly byFirst: HitsByWord;
  /** The word behind the sentence. */
  readonly end: number;
  /** A name told by its own words alone: no unknown adjective is passed over. */
  readonly strict: boolean;
}

/** A phrase while its words are read. */
interface Open {
  at: number;
  last: number;
  head: string;
  organization: string | null;
  known: Named | null;
  bracketed: boolean;
}

const HARD = GAP.comma | GAP.colon | GAP.semicolon | GAP.paragraph | GAP.quote | GAP.question | GAP.dash;
const DETERMINERS = new Set(["the", "a", "an", "his", "her", "their", "its", "this", "s", "year", "latter"]);
const determines = wordTest((word) => DETERMINERS.has(word));
const CLAUSE = new Set(
  "which that who where with from by after before during when to have has had is are was were as another one other others it them they he she him than while but or so because if".split(
    " ",
  ),
);
/** "the summit on Wednesday": its day is no part of its name; "the May summit" is a name. */
export const DATES = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr aug sept sep oct nov dec".split(
    " ",
  ),
);
const MONTHS_NAMING = /^(?:summit|meeting|session|conference|forum|revolution|day)$/;
/** What a gathering has: its own name stands behind. */
const PARTS = new Set("start opening beginning outset launch close closing end conclusion eve occasion format".split(" "));
/** Words that do not end a name. */
const TRAILING = new Set("of for the on and to in at".split(" "));
const LONGEST = 22;
/** How many unknown words may stand before the head: "the two-day summit". */
const UNKNOWN = 5;

/** The main noun: a summit stays one whatever follows ("summit session"). */
const takeHead = (p: Open, word: string): void => {
  if (!p.head || !STRONG.has(p.head)) p.head = word;
};

/** What sits keeps its name whatever body follows: "a session of the Council". */
const STANDING_OVER = new Set(["session", "meeting", "summit", "round", "sitting"]);

const isHead = wordTest((word) => GATHERINGS.has(word) || CELEBRATIONS.has(word) || PURPOSES.has(word) || JOURNEYS.has(word));

/** The words without one of which, or the name of a body or an occasion, no phrase tells of an occasion. */
const tells = wordTest((word) => TELLING_WORDS.has(word));
const TELLING_WORDS = new Set("day years service table sidelines sideline margins fringes lines".split(" "));
export const TELLING = spots((w, i) => isHead(w, i) || tells(w, i));

/** Where a person's title begins: "President Biden". */
const titleBefore = (s: PhraseScene, name: number): number => {
  let at = name;
  while (at > 0 && name - at < LONGEST && (s.words.capital[at - 1] as number) > 0 && !isHead(s.words, at - 1)) at--;
  return at;
};
/** Titles as they are written small: "of former president X", "for the late king". */
const SMALL_TITLES = new Set(
  "the former late ex president prime minister premier king queen emir pope leader chancellor".split(" "),
);
const MOST_TITLES = 5;
/** "the funeral of X", "a memorial service for former president X": whose celebration it is. */
const isWhose = (s: PhraseScene, title: number): boolean => {
  const { folded } = s.words;
  let at = title;
  while (at > 0 && title - at < MOST_TITLES && SMALL_TITLES.has(folded[at - 1] as string)) at--;
  return folded[at - 1] === "of" || folded[at - 1] === "for";
};

/** A name of the base inside the phrase; false where it ends the phrase: a person, but for "the funeral of X". */
const takeName = (s: PhraseScene, p: Open, hit: NameHit): boolean => {
  const { hits } = hit.match;
  const occasion = hits.find((h) => h.entity.kind === "occasion");
  if (personHits(hit.match).length && !occasion && !hits.some((h) => h.entity.kind === "place")) {
    const title = titleBefore(s, hit.first);
    if (!CELEBRATIONS.has(p.head) || !isWhose(s, title) || isWelcome(s.words, p.last)) {
      p.last = Math.min(p.last, title);
      return false;
    }
    p.at = hit.last;
    p.last = hit.last;
    return true;
  }
  if (occasion) {
    p.known = occasion.entity as Named;
  }
  const party = partyOf(hit.match);
  if (party?.entity.kind === "organization") p.organization ??= (party.entity as Organization).id;
  // "the Mansudae Assembly Hall": a house.
  const house = !occasion && !party && hits.some((h) => h.entity.kind === "place");
  for (let k = hit.first; k < hit.last && !house; k++)
    if (GATHERINGS.has(s.words.folded[k] as string) && !STANDING_OVER.has(p.head)) p.head = s.words.folded[k] as string;
  if (occasion) p.head ||= "summit";
  p.at = hit.last;
  p.last = hit.last;
  return true;
};

/** "the Gulf Cooperation Council (GCC) Summit": a bracketed acronym does not end the name. */
const takeBracket = (s: PhraseScene, p: Open): boolean => {
  const inside = s.byFirst.get(p.at);
  if (!inside || partyOf(inside.match)?.form !== "acronym") return false;
  p.at = inside.last;
  p.last = inside.last;
  p.bracketed = true;
  return true;
};

/** Marks before the next word: false where they end the phrase, null where the word itself decides. */
const gapBefore = (s: PhraseScene, p: Open, first: number): boolean | null => {
  const gap = s.words.gap[p.at] as number;
  if (p.at > first && gap & (HARD | (p.bracketed ? 0 : GAP.close))) return false;
  if (gap & GAP.close) p.bracketed = false;
  return p.at > first && gap & GAP.open ? takeBracket(s, p) : null;
};

/** Small words and numbers inside a name: "of", "25th". */
const goesInside = wordTest((word) => INSIDE.has(word) || /^\d+(?:st|nd|rd|th)?$/.test(word));

const FEASTS = new Set("national independence republic liberation victory unity constitution armistice statehood".split(" "));

const JUBILEE_NAMES = new Set("house lounge hall palace party".split(" "));
const WHICH = new Set("last this next that past coming previous following same every per".split(" "));
const takeWord = (s: PhraseScene, p: Open, first: number): boolean => {
  const word = s.words.folded[p.at] as string;
  if (p.at > first && DOING.has(word)) return false;
  // "told Reuters last week": when it was, where the Oslo Energy Week is a gathering.
  if (word === "week" && WHICH.has(s.words.folded[p.at - 1] ?? "")) {
    p.at++;
    return s.words.folded[p.at] === "s";
  }
  if (isService(s.words, p.at)) {
    takeHead(p, "funeral");
    p.last = ++p.at;
    return true;
  }
  // "the round table on Western Sahara", written as two words.
  if (word === "table" && s.words.folded[p.at - 1] === "round") {
    takeHead(p, "roundtable");
    p.last = ++p.at;
    return true;
  }
  // "the Jubilee House": where somebody sits.
  if (word === "jubilee" && JUBILEE_NAMES.has(s.words.folded[p.at + 1] ?? "")) return false;
  if (isHead(s.words, p.at)) {
    takeHead(p, word);
    p.last = ++p.at;
    return true;
  }
  // "At the ceremony the American President spoke": another noun begins.
  if (word === "the" && p.at > first && isHead(s.words, p.at - 1)) return false;
  // "after the leaders concluded their talks": whose those are is no part of a name.
  if (!p.head && p.at > first && OWNERS.has(word) && s.words.folded[p.at - 1] !== "of") return false;
  const capital = (s.words.capital[p.at] as number) > 0;
  if (capital && word === "day" && p.last === p.at && p.at > first) p.head ||= "anniversary";
  // "their national day", written small.
  if (word === "day" && FEASTS.has(s.words.folded[p.at - 1] ?? "")) {
    p.head ||= "anniversary";
    p.last = p.at + 1;
  }
  if (capital && DATES.has(word) && !MONTHS_NAMING.test(s.words.folded[p.at + 1] ?? "")) return false;
  // "Before the ceremony HRH saw him", "At the summit Wong said": the name of somebody begins.
  if (
    capital &&
    p.head &&
    p.last === p.at &&
    s.words.capital[p.at - 1] === 0 &&
    s.words.folded[p.at - 1] === p.head &&
    !/\d/.test(word)
  )
    return false;
  if (CELEBRATIONS.has(p.head) && SMALL_TITLES.has(word) && isWhose(s, p.at)) {
    p.at++;
    return true;
  }
  // "an hour at the World Economic Forum for President X": whom it was given.
  if (word === "for" && p.known) return false;
  // "a state visit and the forum": the journey alone.
  if (word === "and" && JOURNEYS.has(p.head) && s.words.folded[p.at - 1] === p.head) return false;
  const remembered = CELEBRATIONS.has(p.head) && REMEMBERED.has(word);
  const owner = OWNERS.has(word) && s.words.folded[p.at - 1] === "of";
  if (remembered) p.last = p.at + 1;
  if (capital || owner || remembered || (word === "in" && p.head === "swearing") || goesInside(s.words, p.at)) {
    p.at++;
    if (capital && word !== "of" && word !== "the") p.last = p.at;
    return true;
  }
  // "the official visit to Uzbekistan"
  if (word === "to" && JOURNEYS.has(p.head) && s.byFirst.has(p.at + 1)) return ++p.at > 0;
  if (word === "in" || word === "at" || p.head || s.strict || p.at - first >= UNKNOWN || CLAUSE.has(word)) return false;
  p.at++;
  return true;
};

/** Reads on by one name or one word; false at the end of the phrase. */
const step = (s: PhraseScene, p: Open, first: number): boolean => {
  const marked = gapBefore(s, p, first);
  if (marked !== null) return marked;
  const hit = s.byFirst.get(p.at);
  // "Independence Day": an ordinary word that is also somebody's surname.
  const word = hit?.match.hits.every((h) => h.common) ?? true;
  return hit && !word ? takeName(s, p, hit) : takeWord(s, p, first);
};

const OFFICES = new Set(
  "speaker chairman chairwoman chairperson chair president secretary minister ambassador member head".split(" "),
);

/** "the Secretary of the Federal Assembly": somebody in a body, who is no gathering; seen from either end. */
const tellsOffice = (w: Words, p: Open, first: number): boolean => {
  const office = (i: number): boolean => OFFICES.has(w.folded[i] as string) && w.folded[i + 1] === "of";
  if (office(first - 2) || (w.folded[first - 1] === "the" && office(first - 3))) return true;
  for (let i = first; i + 1 < p.last && !isHead(w, i); i++) if (office(i)) return true;
  for (let i = first; i < p.last; i++) if (isHead(w, i) && headsIt(w, i + 1)) return true;
  return false;
};

const HOUSES = new Set("centre center hall headquarters palace building complex".split(" "));
/** "at the National Convention Centre", "the Congress Hall": where people gather, and no gathering. */
const isHouse = (w: Words, { last }: Open): boolean =>
  HOUSES.has(w.folded[last - 1] as string) && (w.capital[last - 1] as number) > 0;

/** "his country's national day" */
const LANDS = new Set("country nation kingdom republic island islands".split(" "));
/** What leads to a name and is none of it: "before [the start of] the summit", "the [cameras of the] conference", "his [country's] national day". */
const SPANS = new Set("days hours weeks rounds evenings mornings".split(" "));
const isBeside = (w: Words, i: number): boolean => {
  // "opened [two days of] ministerial sessions"
  if (SPANS.has(w.folded[i + 1] ?? "") && w.folded[i + 2] === "of") return true;
  const word = w.folded[i] as string;
  if (w.folded[i + 1] === "s") return LANDS.has(word);
  if (w.folded[i + 1] !== "of") return false;
  return PARTS.has(word) || (w.capital[i] === 0 && !isHead(w, i) && !goesInside(w, i) && w.folded[i + 2] === "the");
};

const LEADS_TO = new Set("for to on at in".split(" "));
const DAYS = new Set("today yesterday tomorrow here tonight".split(" "));
/** "to [Lagos] for the forum", "at [State House today] for the forum": where somebody comes, and no part of the name of what he comes for. */
const isPlaceOrDay = ({ words: w, byFirst }: PhraseScene, first: number, last: number): boolean => {
  const hit = byFirst.get(first);
  const whole = hit?.last === last && hit.match.hits.some((h) => h.entity.kind === "place" || h.entity.kind === "state");
  return last > first && (whole || DAYS.has(w.folded[last - 1] as string));
};
/** "[the White House for a] state visit", "[flying to an] East Asia Summit": no name of an occasion goes on with "a" before its noun. */
const behindArticle = (s: PhraseScene, first: number, last: number): number => {
  const { words: w } = s;
  for (let i = first + 1; i + 1 < last; i++) {
    if (isHead(w, i)) return first;
    if (w.folded[i] === "the" && w.folded[i - 1] === "for" && isPlaceOrDay(s, first, i - 1)) return i + 1;
    if ((w.folded[i] === "a" || w.folded[i] === "an") && LEADS_TO.has(w.folded[i - 1] as string)) return i + 1;
  }
  return first;
};

/** The occasion whose name begins at a word, behind its article; null if what stands there names none. */
export const phraseAt = (s: PhraseScene, from: number): Phrase | null => {
  let first = from;
  while (first < s.end && determines(s.words, first) && first - from < 3) first++;
  const p: Open = { at: first, last: first, head: "", organization: null, known: null, bracketed: false };
  while (p.at < s.end && p.at - first < LONGEST && step(s, p, first));
  while (first + 2 < p.last && isBeside(s.words, first)) first += s.words.folded[first + 2] === "of" ? 3 : 2;
  // "of the upcoming second summit"
  while (first < p.last && leadsTo(s.words, first)) first++;
  // "the first APEC meeting for [President X]".
  while (p.last > first && TRAILING.has(s.words.folded[p.last - 1] as string)) p.last--;
  first = behindVerb(s.words, behindArticle(s, first, p.last), p.last);
  if (NO_NAME.has(s.words.folded[first] as string)) return null;
  if (p.last <= first || !(p.head || p.known || p.organization) || tellsOffice(s.words, p, first)) return null;
  if (!p.known && isHouse(s.words, p)) return null;
  return { first, last: p.last, head: p.head, organization: p.organization, known: p.known };
};
