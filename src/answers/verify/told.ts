/**
 * A sentence that a sentence of some report tells in other order or inflection: all words of it that say something stand there, of the
 * same people, neither denied nor put into the future. What no engagement and no position holds is found so.
 */
import { words as wordsOf } from "../../knowledge/fold.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Evidence, Position, Reading } from "../../reading/reading.ts";
import type { RecordStore } from "../../store/store.ts";
import { type SourceWords, sourceWords } from "../source-words.ts";
import type { CheckedField, CheckedPart } from "../verdict.ts";
import { actOf, akinActs, opposedActs } from "./acts.ts";
import { claimedTime } from "./claimed-time.ts";
import { beginningOf, contentWords, holdsWord } from "./content-words.ts";
import { isAheadAt, isLight, isNegation } from "./event-words.ts";
import type { Named } from "./named.ts";
import { placedQuote } from "./placed-quote.ts";
import { partiesNamed, type ReportSentence, reportSentences } from "./report-sentences.ts";
import { sameName } from "./same-person.ts";

/** Reports looked at for one sentence, those with the latest words first. */
const LOOKED_AT = 60;
/** Newest engagements of the subjects whose reports are looked at too. */
const ENTRIES = 40;
/** Reports of one engagement that are looked at: what many tell, the first of them tell. */
const OF_ONE = 4;
/** Sentences before in which somebody may have been named whom "he", "the decision" takes up. */
const BEFORE = 2;
const DAY = 86_400_000;
/** A report of so many days later still tells of what happened then. */
const LATER = 14;

interface Asked {
  readonly words: readonly string[];
  readonly subjects: readonly Named[];
  readonly others: readonly Named[];
  readonly negated: boolean;
  readonly ahead: boolean;
  readonly time: ReturnType<typeof claimedTime>;
}

const HEDGED = new Set("if suppose whether imagine".split(" "));

const PASSIVE = new Set("was were is are been be".split(" "));
const BETWEEN = new Set("and the of al bin da de der la van von president prime minister king chancellor".split(" "));

/** Names in a row at the head of a sentence, "and" between them, are its subject. */
const subjectsOf = (all: readonly string[], named: readonly Named[]): Named[] => {
  const people = named.filter((n) => n.person || n.party);
  // "B was thanked by A": who does it comes last.
  const by = people.filter((n) => all[n.first - 1] === "by" || (all[n.first - 1] === "the" && all[n.first - 2] === "by"));
  if (by.length && all.some((w) => PASSIVE.has(w))) return by.slice(0, 1);
  const end = people.findIndex((n, i) => i > 0 && all.slice((people[i - 1] as Named).last, n.first).some((w) => !BETWEEN.has(w)));
  return people.slice(0, end < 0 ? people.length : end);
};

const askedBy = (sentence: string, named: readonly Named[]): Asked => {
  const time = claimedTime(sentence);
  const folded = wordsOf(sentence).map((w) => w.folded);
  const rest = folded.filter((_, i) => !named.some((n) => n.first <= i && i < n.last)).join(" ");
  const stated = new Set(time ? contentWords(time.words) : []);
  const subjects = subjectsOf(folded, named);
  return {
    words: contentWords(rest).filter((w) => !isLight(w) && !stated.has(w)),
    subjects,
    others: named.filter((n) => !subjects.includes(n)),
    negated: folded.filter(isNegation).length % 2 === 1,
    ahead: folded.some((_, i) => isAheadAt(folded, i)),
    time,
  };
};

interface There {
  readonly knowledge: Knowledge;
  readonly reading: Reading;
  readonly sentences: readonly ReportSentence[];
  readonly text: string;
}

const FEWEST = 3;
/** How many words of the sentence may be missing where it is told: a quarter, and of three one. */
const mayMiss = (asked: Asked): number => (asked.words.length < FEWEST ? 0 : Math.max(1, Math.floor(asked.words.length / 4)));

/** The folded words of a sentence between the first and the last that hold what is asked, with a few before: where "not" and "will" count. */
const around = (asked: Asked, s: ReportSentence): string[] => {
  const folded = s.words.map((w) => w.folded);
  const held = folded.flatMap((w, i) => (holdsWord(asked.words, w) ? [i] : []));
  return held.length ? folded.slice(Math.max(0, (held[0] as number) - 4), (held.at(-1) as number) + 1) : [];
};

const soTold = (asked: Asked, s: ReportSentence, opposed: boolean): boolean => {
  const window = around(asked, s);
  if (s.text.endsWith("?") || window.some((w) => HEDGED.has(w) && !asked.words.includes(w))) return false;
  return opposed || asked.ahead || !window.some((_, i) => isAheadAt(window, i));
};

const sameSign = (asked: Asked, s: ReportSentence): boolean =>
  (around(asked, s).filter(isNegation).length % 2 === 1) === asked.negated;

/** Whether a sentence names somebody: a person by the last of the name, a party by any of its names. */
const names = (there: There, s: ReportSentence, n: Named): boolean => {
  if (n.person) {
    const own = contentWords(n.person.name);
    return s.words.some((w) => w.capital > 0 && (w.folded === own.at(-1) || (own.length > 1 && w.folded === own[0])));
  }
  if (n.party && partiesNamed(there.knowledge, s).has(n.party)) return true;
  return n.place !== null && n.words.every((w) => s.words.some((x) => x.folded === w));
};

const isOf = (n: Named, side: { readonly name: string | null; readonly for: string | null }): boolean =>
  n.person ? side.name !== null && sameName(n.person.name, side.name) : n.party !== null && n.party === side.for;

/** Positions of the reading whose words stand in a sentence. */
const positionsIn = (there: There, s: ReportSentence) => {
  const inside = (x: Evidence): boolean => s.text.includes((x.text ?? x.quote).replace(/\s+/g, " "));
  return there.reading.positions.filter((p) => p.evidence.some((x) => x.field === "about" && inside(x)));
};

const sidesOf = (there: There, engagement: string | null): ReadonlySet<string | null> =>
  new Set(
    there.reading.engagements
      .filter((e) => engagement === null || e.id === engagement)
      .flatMap((e) => e.participants.map((p) => p.for)),
  );

const partyOf = (n: Named): string | null => n.person?.for ?? n.party;

const speaks = (there: There, p: Position, n: Named): boolean =>
  isOf(n, p.by) || (p.by.for === "BOTH" && sidesOf(there, p.engagement).has(partyOf(n)));

/** Whether a sentence of the report is told of the subject: it speaks, or stands before the verb, or is whom "he" takes up. */
const isSubject = (there: There, asked: Asked, at: number, n: Named): boolean => {
  const s = there.sentences[at] as ReportSentence;
  const spoken = positionsIn(there, s);
  if (spoken.some((p) => speaks(there, p, n))) return true;
  // Another is told to have done just that.
  const acts = asked.words.flatMap((w) => actOf(w) ?? []);
  if (spoken.some((p) => acts.some((act) => akinActs(act, p.act)))) return false;
  const first = s.words.findIndex((w) => asked.words[0] !== undefined && holdsWord([asked.words[0]], w.folded));
  const before = { ...s, words: s.words.slice(0, Math.max(0, first)) };
  return names(there, before, n);
};

const isThere = (there: There, at: number, n: Named): boolean => {
  for (let i = at; i >= Math.max(0, at - BEFORE); i--) if (names(there, there.sentences[i] as ReportSentence, n)) return true;
  const spoken = positionsIn(there, there.sentences[at] as ReportSentence);
  return spoken.some((p) => isOf(n, p.by) || p.toward.some((side) => isOf(n, side)));
};

const inTime = (asked: Asked, published: string | null, there: There): boolean => {
  const { time } = asked;
  if (!time?.from || !time.to) return true;
  const late = new Date(Date.parse(time.to) + LATER * DAY).toISOString().slice(0, 10);
  if (published && published >= time.from && published <= late) return true;
  return there.reading.engagements.some(
    (e) => e.when.from !== null && e.when.from >= (time.from as string) && e.when.from <= (time.to as string),
  );
};

interface Hit {
  readonly standing: "backed" | "contradicted";
  readonly words: SourceWords;
  readonly missing: readonly string[];
}

/** A word that no word of the sentence holds: what kind of act it tells may be that of a position there, or the opposite. */
const weighMissing = (there: There, asked: Asked, s: ReportSentence): { missing: string[]; opposed: boolean } | null => {
  const folded = s.words.map((w) => w.folded);
  const acts = positionsIn(there, s)
    .filter((p) => asked.subjects.some((n) => speaks(there, p, n)))
    .map((p) => p.act);
  const unheld = asked.words.filter((w) => !holdsWord(folded, w));
  // Of what is told no word may be there: the like of an act is not enough by itself.
  const missing = unheld.filter((w) => {
    const act = actOf(w);
    return unheld.length === asked.words.length || !(act && acts.some((a) => akinActs(a, act)));
  });
  const [only] = missing;
  const act = missing.length === 1 && asked.words.length > 2 ? actOf(only as string) : null;
  const against = act !== null && acts.some((a) => opposedActs(a, act));
  const denied = missing.length === 0 && asked.words.length > 1 && acts.length > 0 && !sameSign(asked, s);
  // Who "admitted" it said another thing than who is told of, whatever else is the same.
  const other = !against && missing.some((w) => actOf(w) !== null);
  return other ? null : { missing: against ? [] : missing, opposed: against || denied };
};

const standingIn = (there: There, asked: Asked, at: number): { missing: readonly string[]; opposed: boolean } | null => {
  const s = there.sentences[at] as ReportSentence;
  const weighed = weighMissing(there, asked, s);
  if (
    !weighed ||
    weighed.missing.length > mayMiss(asked) ||
    !soTold(asked, s, weighed.opposed) ||
    (!weighed.opposed && !sameSign(asked, s))
  )
    return null;
  if (!asked.subjects.every((n) => isSubject(there, asked, at, n)) || !asked.others.every((n) => isThere(there, at, n)))
    return null;
  return weighed;
};

/** Whether a sentence holds enough of what is asked to be looked at with its reading, which costs more. */
const holdsEnough = (asked: Asked, s: ReportSentence): boolean => {
  const folded = s.words.map((w) => w.folded);
  return asked.words.filter((w) => actOf(w) === null && !holdsWord(folded, w)).length <= mayMiss(asked);
};

const hitIn = (store: RecordStore, knowledge: Knowledge, asked: Asked, id: string): Hit | null => {
  const text = store.reportText(id);
  const sentences = text ? reportSentences(text) : [];
  const worth = sentences.flatMap((s, at) => (holdsEnough(asked, s) ? [at] : []));
  const kept = worth.length ? store.report(id) : null;
  if (!kept) return null;
  const there: There = { knowledge, reading: kept.reading, sentences, text: kept.report.text };
  if (!inTime(asked, kept.reading.report.published, there)) return null;
  const found = worth
    .flatMap((at) => {
      const weighed = standingIn(there, asked, at);
      return weighed ? [{ at, ...weighed }] : [];
    })
    .toSorted((a, b) => Number(a.opposed) - Number(b.opposed) || a.missing.length - b.missing.length);
  const [best] = found;
  const place = best && placedQuote(there.text, (there.sentences[best.at] as ReportSentence).text);
  if (!best || !place) return null;
  return {
    standing: best.opposed ? "contradicted" : "backed",
    words: sourceWords(store, id, place),
    missing: best.missing,
  };
};

export interface Told {
  readonly part: CheckedPart;
  /** Words of the sentence that no word there holds. */
  readonly missing: readonly string[];
}

/** Reports that may tell it: with its rarer words, or of engagements of those who are its subject. */
const reportsFor = (store: RecordStore, asked: Asked): string[] => {
  const byWords = store.reportsWithAny(asked.words.map(beginningOf), mayMiss(asked) + 1).slice(0, LOOKED_AT);
  const person = asked.subjects.flatMap((n) => n.person?.id ?? []);
  const party = asked.subjects.flatMap((n) => (n.person ? [] : (n.party ?? [])));
  const told = store
    .engagements({ person, party }, { limit: ENTRIES })
    .items.flatMap((e) => e.reports.flatMap((r) => (r.copyOf === null ? [r.id] : [])).slice(0, OF_ONE));
  return [...new Set([...byWords, ...told])].slice(0, 2 * LOOKED_AT);
};

/** What the sentences of reports tell for a sentence, or against it; null where none does, or nobody is named whose doing it would be. */
export const toldIn = (store: RecordStore, knowledge: Knowledge, sentence: string, named: readonly Named[]): Told | null => {
  const asked = askedBy(sentence, named);
  if (!asked.subjects.length || asked.words.length + asked.others.length < 2 || !asked.words.length) return null;
  const hits = reportsFor(store, asked).flatMap((id) => hitIn(store, knowledge, asked, id) ?? []);
  const backing = hits.filter((h) => h.standing === "backed");
  const fewest = Math.min(...backing.map((h) => h.missing.length));
  const same = backing.filter((h) => h.missing.length === fewest);
  const other = hits.filter((h) => h.standing === "contradicted");
  const [best] = same.length ? same : other;
  if (!best) return null;
  const field: CheckedField = {
    field: best.standing === "contradicted" ? "position" : "quote",
    said: sentence,
    standing: best.standing,
    words: (same.length ? same : other).map((h) => h.words),
    against: same.length ? other.map((h) => h.words) : [],
  };
  return { part: { kind: "quote", standing: best.standing, engagement: null, fields: [field] }, missing: best.missing };
};
