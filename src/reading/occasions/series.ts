import type { NameHit, Sentence } from "../document.ts";
import type { Event } from "../events/accounts/event.ts";
import type { Trigger } from "../events/finding/trigger.ts";
import { wordTest } from "../forms.ts";
import { type HitsByWord, hitsByFirst, partyOf } from "../names.ts";
import { GAP, type Words, wordsText } from "../words.ts";
import { isHeadlineVerb } from "./leading-words.ts";
import type { OccasionMention } from "./occasion.ts";
import { inTime } from "./occasions.ts";
import { talkedOf } from "./talked-of.ts";
import { DELEGATES, INSIDE } from "./vocabulary.ts";

/** What the naming of a sitting by its series looks at. */
interface SeriesScene {
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  readonly names: readonly NameHit[];
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What sits once, of a series. */
const SITTINGS = set("round session sitting meeting edition summit conference review ministerial plenary");
/** What sits again and again. */
const SERIES = set(
  `dialogue dialog consultations talks negotiations commission committee council group mechanism forum board taskforce assembly process initiative
  partnership`,
);
const ORDINAL =
  /^(?:\d+(?:st|nd|rd|th)|(?:twenty|thirty|forty|fifty|sixty)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|\w+teenth|inaugural|maiden)$/;
/** What a series is about, or how it sits, in small letters. */
const ADJECTIVES = set(
  `political comprehensive strategic boundary border technical intersessional sessional working steering consular office human rights energy nuclear
  summer winter virtual online video maritime military defence defense staff policy planning cyber counterterrorism migration visa water grand plus
  mid term biannual yearly prime defence ambassadorial vice deputy senior officials level expert experts monitoring coordination intergovernmental ever`,
);
/** Whose name needs no capital: "consular consultations", "maritime dialogue", "border negotiations". */
const PLAIN =
  /(?:political|consular|foreign office|foreign ministry|inter-?ministerial|strategic|security|policy planning|migration) consultations$|(?:strategic|security|defen[cs]e|human rights|energy|economic|high[- ]level|cyber|policy|migration|maritime) dialogue|(?:boundary|border|staff|six-party|proximity) (?:talks|negotiations)$|(?:joint|intergovernmental|mixed|working|consultative|steering|trilateral|tripartite) (?:commission|committee|council|group|mechanism|forum)/i;
/** "the Malta-Fiji forum", "an inter-Nordic summit". */
const OF_TWO = /(?:\p{Lu}[\p{L}.]*|\binter)[-–]\p{Lu}/u;
const QUALITIES = set(
  "joint bilateral trilateral intergovernmental mixed interministerial economic security trade parliamentary peace defence climate",
);
const HARD =
  GAP.comma | GAP.colon | GAP.semicolon | GAP.paragraph | GAP.quote | GAP.question | GAP.dash | GAP.open | GAP.close | GAP.slash;
/** Words on either side of its noun that a name has at most. */
const REACH = 10;
const LINKS = set("of on for and to the their its a s");
/** "session of [the two countries'] joint commission" */
const OF_BOTH = set("two both three countries states nations governments sides");
const DATES = set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december",
);

const goesOn = (w: Words, i: number): boolean => {
  const word = w.folded[i] as string;
  if (DATES.has(word)) return false;
  return (
    (w.capital[i] as number) > 0 ||
    ORDINAL.test(word) ||
    INSIDE.has(word) ||
    ADJECTIVES.has(word) ||
    SITTINGS.has(word) ||
    SERIES.has(word)
  );
};

/** Where the name begins before its noun: "the [sixth annual maritime] dialogue". */
const begin = (w: Words, at: number, floor: number): number => {
  let first = at;
  while (
    first > floor &&
    at - first < REACH &&
    !((w.gap[first] as number) & HARD) &&
    !LINKS.has(w.folded[first - 1] as string) &&
    !isHeadlineVerb(w, first - 1) &&
    goesOn(w, first - 1)
  )
    first--;
  return first;
};

/** "session [in Bergen] of the Fisheries Commission": the word behind a place that parts a noun from its name. */
const behindPlace = (w: Words, at: number): number => {
  if (w.folded[at] !== "in" && w.folded[at] !== "here") return at;
  let i = at + 1;
  while (i < at + 4 && (w.capital[i] as number) > 0) i++;
  return w.folded[i] === "of" ? i : at;
};

/** Where it ends behind: "round [of their border negotiations]", "dialogue [between the foreign ministers]". */
const end = (w: Words, at: number, ceiling: number): number => {
  let last = at + 1;
  const of = behindPlace(w, last);
  if (w.folded[of] !== "of" && w.folded[of] !== "on") return last;
  for (let i = of + 1; i < Math.min(ceiling, at + REACH + 4); i++) {
    if ((w.gap[i] as number) & HARD) break;
    const word = w.folded[i] as string;
    if (LINKS.has(word) || (OF_BOTH.has(word) && last === at + 1)) continue;
    if (!goesOn(w, i) && !DELEGATES.has(word)) break;
    last = i + 1;
  }
  return last;
};

const some = (first: number, last: number, test: (i: number) => boolean): boolean => {
  for (let i = first; i < last; i++) if (test(i)) return true;
  return false;
};

/** True where the words of [first, last) name a series or one sitting of it, not just "the second meeting". */
const isNamed = (w: Words, at: number, first: number, last: number, body: boolean): boolean => {
  const word = (i: number): string => w.folded[i] as string;
  const capital = (i: number): boolean => (w.capital[i] as number) > 0 && !LINKS.has(word(i)) && !ORDINAL.test(word(i));
  const name = wordsText(w, first, last);
  const series = some(first, last, (i) => SERIES.has(word(i)));
  const ordinal = some(first, at, (i) => ORDINAL.test(word(i)));
  const said = (i: number): boolean => capital(i) || ADJECTIVES.has(word(i)) || QUALITIES.has(word(i));
  if (PLAIN.test(name) || (OF_TWO.test(name) && (SERIES.has(word(at)) || word(at) === "summit"))) return true;
  if (ordinal && series && (SERIES.has(word(at)) || last > at + 1) && some(first, last, said)) return true;
  if (some(first, last, (i) => SERIES.has(word(i)) && capital(i)) && last - first > 1) return true;
  // "the autumn meeting of the Baltic prime ministers", not "of the leaders of A and B"
  if (some(at + 1, last, (i) => DELEGATES.has(word(i)) && some(Math.max(at + 1, i - 3), i, capital))) return true;
  return body && last - first > 1;
};

/** The name that the noun at a word has as a sitting of a series: "12th round of their border talks", "the Australia-Brazil Strategic Dialogue". */
const nameAt = (s: SeriesScene, byFirst: HitsByWord, at: number, sentence: Sentence): OccasionMention | null => {
  const { words: w } = s;
  const head = w.folded[at] as string;
  if (!SITTINGS.has(head) && !SERIES.has(head)) return null;
  const first = begin(w, at, sentence.first),
    last = end(w, at, sentence.last);
  let organization: string | null = null;
  for (let i = first; i < last; i++) {
    const party = byFirst.has(i) ? partyOf((byFirst.get(i) as NameHit).match)?.entity : null;
    if (party?.kind === "organization") organization ??= party.id;
  }
  if (!isNamed(w, at, first, last, organization !== null)) return null;
  return {
    first,
    last,
    sentence: sentence.index,
    name: wordsText(w, first, last).replace(/\s+/g, " "),
    id: null,
    kind: "gathering",
    relation: "at",
    organization,
    place: null,
  };
};

const ARTICLES = set("the a an its their this");
/** The same with what sits of it: "boundary talks" in "the 25th round of the boundary talks". */
const seriesAt = (s: SeriesScene, byFirst: HitsByWord, at: number, sentence: Sentence): OccasionMention | null => {
  const own = nameAt(s, byFirst, at, sentence);
  if (!own) return null;
  const { folded } = s.words;
  const of = ARTICLES.has(folded[own.first - 1] ?? "") ? own.first - 2 : own.first - 1;
  if (of <= sentence.first || folded[of] !== "of" || !SITTINGS.has(folded[of - 1] as string)) return own;
  const whole = nameAt(s, byFirst, of - 1, sentence);
  return whole && whole.last >= own.last ? whole : own;
};

const LEADING = set("for at during");
/** Every name of a series in a sentence that is told, in the order of the text. */
const namedIn = (s: SeriesScene, byFirst: HitsByWord, sentence: Sentence): OccasionMention[] => {
  if (sentence.region !== null) return [];
  const found: OccasionMention[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    const named = isNoun(s.words, i) ? seriesAt(s, byFirst, i, sentence) : null;
    if (named) found.push(named);
  }
  return found;
};

const WITHIN = set("in at during for held led chaired opened attended");
/**
 * Sittings of a series or a body that a sentence names though the verb of the engagement stands elsewhere: "was there to lead his side
 * in the 25th round of the boundary talks. Across from him sat ...".
 */
export const findSittings = (s: SeriesScene, named: readonly OccasionMention[]): OccasionMention[] => {
  const byFirst = hitsByFirst(s.names);
  const taken = new Set(named.flatMap((o) => [o.first, o.last - 1]));
  return s.sentences
    .flatMap((sentence) => namedIn(s, byFirst, sentence))
    .filter((o) => (o.organization !== null || isOrdinal(s.words, o)) && !some(o.first, o.last, (i) => taken.has(i)))
    .map((o) => {
      const from = s.sentences[o.sentence]?.first ?? 0;
      const relation = inTime(s.words, from, o.first, WITHIN.has(before(s.words, o.first)) ? "frame" : "named");
      return talkedOf(s.words, from, o.first) ? { ...o, relation, topic: true } : { ...o, relation };
    });
};
const isOrdinal = (w: Words, { first, last }: OccasionMention): boolean =>
  some(first, last, (i) => ORDINAL.test(w.folded[i] as string));

/** "flew to Riga for the meeting of Baltic ministers": of the names in the sentence of an engagement, the one a preposition leads to; told without a noun, any. */
const cameFor = (w: Words, floor: number, t: Trigger, named: readonly OccasionMention[]): OccasionMention | undefined =>
  named.find(
    ({ first }) =>
      ((first > t.first && LEADING.has(before(w, first))) || (t.modelled && first <= t.last + 1)) && !talkedOf(w, floor, first),
  );

/** The word before a name and its article. */
const before = (w: Words, first: number): string => {
  const word = w.folded[first - 1] ?? "";
  return ARTICLES.has(word) ? (w.folded[first - 2] ?? "") : word;
};
const TALKED = set("dialogue dialog consultations talks negotiations");
/** What takes place; a council or a forum by its own name is somebody. */
const isNoun = wordTest((word) => SITTINGS.has(word) || TALKED.has(word));

/** "closed round 12 of their border talks"; but "discussed preparations for the sixth session of the commission" names another than the one told already. */
const ownSitting = (s: SeriesScene, byFirst: HitsByWord, e: Event, t: Trigger, sentence: Sentence): OccasionMention | null => {
  const own = seriesAt(s, byFirst, t.first, sentence);
  return own && e.triggers.length > 1 && talkedOf(s.words, sentence.first, own.first) ? null : own;
};

/** "presided over the Strategic Council", "The third session of the Joint Trade Commission was chaired by": the body that a verb says sat. */
const ofItself = (
  s: SeriesScene,
  byFirst: HitsByWord,
  e: Event,
  t: Trigger,
  named: readonly OccasionMention[],
): OccasionMention | undefined => {
  if (e.kind !== "gathering" || t.modelled) return undefined;
  const sentence = s.sentences[t.sentence] as Sentence;
  for (let i = t.first; i < t.last; i++) {
    const body = SERIES.has(s.words.folded[i] as string) ? seriesAt(s, byFirst, i, sentence) : null;
    if (body) return body;
  }
  return [...named].sort((a, b) => Math.abs(a.first - t.first) - Math.abs(b.first - t.first))[0];
};

const POINTING = set("it this that these");
const BEING = set("was is were are marked");
/** Words from "It was" to the name: "It was only the". */
const SAID_REACH = 6;
/** "They met in Oslo. It was the third round of their maritime dialogue": the sentence behind says what it was. */
const saidNext = (s: SeriesScene, namesOf: (x: Sentence) => readonly OccasionMention[], e: Event): OccasionMention[] => {
  const t = e.triggers.at(-1);
  const next = t && e.kind === "meeting" ? s.sentences[t.sentence + 1] : undefined;
  if (!next || next.region !== null || next.last - next.first < 4) return [];
  const { folded } = s.words;
  if (!POINTING.has(folded[next.first] as string) || !BEING.has(folded[next.first + 1] as string)) return [];
  const named = namesOf(next)[0];
  return named && named.first - next.first <= SAID_REACH ? [named] : [];
};

const SAT = new Set<Event["kind"]>(["meeting", "gathering"]);

/** An engagement told by the name of its series is one of it: "closed round 12 of their border talks", "led a session of the Fisheries Commission". */
export const nameSittings = (s: SeriesScene, events: readonly Event[]): void => {
  const open = events.filter((e) => !e.occasion && SAT.has(e.kind));
  if (!open.length) return;
  const byFirst = hitsByFirst(s.names);
  // Many engagements may stand in one sentence of many names: each sentence is looked through once.
  const known = new Map<number, readonly OccasionMention[]>();
  const namesOf = (sentence: Sentence): readonly OccasionMention[] => {
    const names = known.get(sentence.index) ?? namedIn(s, byFirst, sentence);
    known.set(sentence.index, names);
    return names;
  };
  for (const e of open) {
    const found = e.triggers.flatMap((t) => {
      const sentence = s.sentences[t.sentence] as Sentence;
      const own = t.noun && !t.modelled ? ownSitting(s, byFirst, e, t, sentence) : null;
      return own ?? cameFor(s.words, sentence.first, t, namesOf(sentence)) ?? ofItself(s, byFirst, e, t, namesOf(sentence)) ?? [];
    });
    if (!found.length) found.push(...saidNext(s, namesOf, e));
    e.occasion = found.sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)[0] ?? null;
  }
};
