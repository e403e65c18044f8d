import type { Anchor, Sentence, TimeMention } from "../document.ts";
import { wordEntry } from "../forms.ts";
import type { Words } from "../words.ts";
import { isoDay, toEdtf } from "./days.ts";
import { headWeek } from "./head-week.ts";
import { joinRanges } from "./ranges.ts";
import { roleOf } from "./role.ts";
import { type Found, type Rule, type Scene, wordAt } from "./rule.ts";
import { calendarDayRule } from "./rules/calendar-day.ts";
import { calendarMonthRule } from "./rules/calendar-month.ts";
import { countedBackRule } from "./rules/counted-back.ts";
import { elapsedRule } from "./rules/elapsed.ts";
import { feastDayRule } from "./rules/feast-day.ts";
import { figureHeadingRule } from "./rules/figure-heading.ts";
import { halfRule } from "./rules/half.ts";
import { headingDayRule } from "./rules/heading-day.ts";
import { lagRule } from "./rules/lag.ts";
import { monthDayRule } from "./rules/month-day.ts";
import { nearDayRule } from "./rules/near-day.ts";
import { nearPeriodRule } from "./rules/near-period.ts";
import { neighbourDayRule } from "./rules/neighbour-day.ts";
import { neighbourPeriodRule } from "./rules/neighbour-period.ts";
import { numericDayRule } from "./rules/numeric-day.ts";
import { partOfDayRule } from "./rules/part-of-day.ts";
import { pastStretchRule } from "./rules/past-stretch.ts";
import { sameDayRule } from "./rules/same-day.ts";
import { seasonRule } from "./rules/season.ts";
import { spelledDayRule } from "./rules/spelled-day.ts";
import { vagueRule } from "./rules/vague.ts";
import { weekdayRule } from "./rules/weekday.ts";
import { yearRule } from "./rules/year.ts";
import { type Closed, nowOf } from "./span.ts";

/** Where two rules read the same number of words the one named first here holds. */
const RULES: readonly Rule[] = [
  calendarDayRule,
  calendarMonthRule,
  numericDayRule,
  monthDayRule,
  spelledDayRule,
  yearRule,
  weekdayRule,
  headingDayRule,
  nearDayRule,
  neighbourDayRule,
  neighbourPeriodRule,
  sameDayRule,
  partOfDayRule,
  nearPeriodRule,
  countedBackRule,
  elapsedRule,
  lagRule,
  pastStretchRule,
  seasonRule,
  halfRule,
  feastDayRule,
  figureHeadingRule,
  vagueRule,
];

const AT_DIGITS: readonly Rule[] = RULES.filter((r) => r.at === "digits");
const AT_WORD: ReadonlyMap<string, readonly Rule[]> = (() => {
  const at = new Map<string, Rule[]>();
  for (const rule of RULES) {
    if (rule.at === "digits") continue;
    for (const word of rule.at) at.set(word, [...(at.get(word) ?? []), rule]);
  }
  return at;
})();

const rulesAt = wordEntry<readonly Rule[] | null>((word) => (/^\d/.test(word) ? AT_DIGITS : (AT_WORD.get(word) ?? null)), null);

/** Frames tell the report's own date; it is no time of anything told. */
const FRAMES: ReadonlySet<Sentence["region"]> = new Set(["envelope", "dateline", "byline", "boilerplate"]);

const mentionOf = (s: Scene, f: Found): TimeMention => {
  const from = f.span?.from ?? null;
  const to = f.span?.to ?? null;
  const [a, b] = [from === null ? null : isoDay(from), to === null ? null : isoDay(to)];
  return {
    first: f.first,
    last: f.last,
    from: a,
    to: b,
    edtf: toEdtf(a, b),
    basis: f.basis,
    open: f.span === null,
    role: roleOf(s, f),
  };
};

interface Kept {
  readonly found: Found;
  readonly mention: TimeMention;
  /** "said on Monday": the day of the words, not of what they tell. */
  readonly saying: boolean;
}

const SAYING: ReadonlySet<string> = new Set(
  "said wrote announced tweeted posted added told stated reported confirmed".split(" "),
);
/** How far before its day a word of saying stands: "wrote on Twitter on Monday". */
const SAYING_REACH = 5;
const isOfSaying = (s: Scene, first: number): boolean => {
  for (let i = first - 1; i >= first - SAYING_REACH; i--) if (SAYING.has(wordAt(s, i))) return true;
  return false;
};

/** Adds a time unless one as long stands on its words already; a longer one replaces what it covers. */
const keep = (kept: Kept[], s: Scene, found: Found): void => {
  let overlapped = kept.length;
  while (overlapped > 0 && (kept[overlapped - 1] as Kept).found.last > found.first) overlapped--;
  for (let i = overlapped; i < kept.length; i++) {
    const other = (kept[i] as Kept).found;
    if (other.last - other.first >= found.last - found.first) return;
  }
  kept.length = overlapped;
  kept.push({ found, mention: mentionOf(s, found), saying: isOfSaying(s, found.first) });
};

/** How many times back the last time of an act is looked for. */
const LOOK_BACK = 12;

/** The last time of an act told, the last that is a single day, and the last of these that is over. */
interface Last {
  readonly time: Closed | null;
  readonly day: Closed | null;
  readonly past: Closed | null;
}

/** A closed time of an act, not of words said; null: no such. */
const ofAct = ({ found, mention, saying }: Kept): Closed | null =>
  mention.role === "at" && !saying && found.span !== null && found.span.from !== null && found.span.to !== null
    ? (found.span as Closed)
    : null;

/** The last times of acts that end before the word; what goes back behind another of the sentence is no time that the telling goes on from. */
const toldBefore = (kept: readonly Kept[], at: number, earlier: Last, now: Closed | null): Last => {
  if (kept.length === 0) return earlier;
  const told = kept.slice(-LOOK_BACK).filter(({ found }) => found.last <= at);
  const onward = told.filter(({ found }) => !found.back);
  const spans = (onward.length > 0 ? onward : told).flatMap((k) => ofAct(k) ?? []);
  const days = spans.filter((x) => x.from === x.to);
  const past = days.findLast((x) => now === null || x.from <= now.to);
  return { time: spans.at(-1) ?? earlier.time, day: days.at(-1) ?? earlier.day, past: past ?? earlier.past };
};

/** The times of one sentence, in order; `earlier` is the last time told before it. */
const readSentence = (
  words: Words,
  sentence: Sentence,
  { now, week }: { readonly now: Closed | null; readonly week: Closed | null },
  earlier: Last,
): Kept[] => {
  const kept: Kept[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const rules = rulesAt(words, at);
    if (rules === null) continue;
    const { time, day, past } = toldBefore(kept, at, earlier, now);
    const scene: Scene = { words, sentence, now, week, before: time, dayBefore: day, pastBefore: past };
    for (const rule of rules) {
      const found = rule.read(scene, at);
      if (found) keep(kept, scene, found);
    }
  }
  return kept;
};

/** "opened their papers on Tuesday, July 10, 2018": the day that the telling of an undated report opens with; null: it opens with none. */
const openingDay = (kept: readonly Kept[], sentence: Sentence): Closed | null => {
  const day = sentence.region === null && kept.find(({ found, mention }) => mention.role === "at" && found.basis === "stated");
  const span = day && day.mention.from === day.mention.to ? day.found.span : null;
  return span && span.from !== null && span.to !== null ? (span as Closed) : null;
};

/** Every date and period the sentences tell, in the order of the text, none overlapping another; frames are left out. */
export const readTimes = (words: Words, sentences: readonly Sentence[], anchor: Anchor): TimeMention[] => {
  let now = nowOf(anchor);
  const times: TimeMention[] = [];
  let earlier: Last = { time: null, day: null, past: null };
  let week: Closed | null = null;
  let opened = false;
  for (const sentence of sentences) {
    if (FRAMES.has(sentence.region)) continue;
    const kept = readSentence(words, sentence, { now, week }, earlier);
    earlier = toldBefore(kept, sentence.last, earlier, now);
    if (sentence.region === "title" && !opened)
      week ??= headWeek(
        words,
        sentence,
        kept.map((k) => k.found),
        now,
      );
    if (now === null && !opened) now = openingDay(kept, sentence) ?? week;
    opened ||= sentence.region === null;
    for (const { mention } of kept) times.push(mention);
  }
  return joinRanges(words, times);
};
