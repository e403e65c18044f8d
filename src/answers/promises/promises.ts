/** Promises and plans followed up: the later words that tell what became of each. */
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { RecordEngagement } from "../../record/record.ts";
import { cursor, placeOf } from "../../store/filter.ts";
import type { Filter, Page, RecordStore } from "../../store/store.ts";
import { dayOf } from "../scan.ts";
import { accordsNamed } from "./accord.ts";
import { matterOf, sharedMatter, wordsOf } from "./matter.ts";
import { meetingAhead } from "./meeting-ahead.ts";
import { type FollowUp, type Outcome, outcomeOf } from "./outcome.ts";
import { partiesNamed } from "./parties-named.ts";
import { CALLED_OFF, inEntry, metAsPromised, planned, sidesMet } from "./planned.ts";
import { type Promised, promisesOf, prospectsOf } from "./promise.ts";
import { isOf, type Telling, tellingsOf } from "./telling.ts";
import { isTerm, tellsEnd } from "./told-done.ts";

export interface FollowedPromise {
  readonly promise: Promised;
  /** The earliest evidence of each outcome; none: the record holds no later word of it. */
  readonly followUps: readonly FollowUp[];
}

/** Words that a promise and what became of it have in common at least; more where nothing was read as a promise. */
const LEAST_SHARED = 2;
const LEAST_SHARED_PLAIN = 3;

/** What is asked of later words. */
interface Sought {
  readonly matter: ReadonlySet<string>;
  readonly least: number;
  readonly fits?: (sentence: string) => boolean;
  /** Parties of the promise that must take part; two where not given. */
  readonly sides?: number;
}

const outcomeIn = (t: Telling): Outcome =>
  t.status !== null && CALLED_OFF.has(t.status) ? "dropped" : outcomeOf(t.words.sentence);

/** The telling with most words of the matter; null where none has enough, or tells it of another party. */
const bestOf = (p: Promised, tellings: readonly Telling[], { matter, least, fits = () => true }: Sought) => {
  let best: { readonly telling: Telling; readonly shared: readonly string[] } | null = null;
  for (const telling of tellings) {
    // The cheapest question first: few sentences speak of the same matter.
    const shared = sharedMatter(matter, telling.matter);
    if (shared.length < least || shared.length <= (best?.shared.length ?? 0)) continue;
    if (fits(telling.words.sentence) && isOf(p, telling, matter)) best = { telling, shared };
  }
  return best;
};

const ofPromise = (p: Promised): Sought => ({ matter: matterOf(p.words.sentence), least: LEAST_SHARED });

/** "Technical talks will begin": the capital of a first word is no name's, unless it names a party. */
const withFirstWord = (knowledge: Knowledge, sentence: string): Set<string> => {
  const [first = "", second = ""] = sentence.split(/\s+/, 2);
  const isName = /^\p{Lu}/u.test(second) || partiesNamed(knowledge, sentence)[0]?.at === 0;
  return new Set([...matterOf(sentence), ...(isName ? [] : wordsOf(first))]);
};

/** What later words tell under an accord that the report of the promise names needs no more than one word of the same matter. */
const underAccord = (store: RecordStore, knowledge: Knowledge, p: Promised): Sought | null => {
  const accords = accordsNamed(store.reportText(p.report)?.text ?? "");
  if (!accords.size) return null;
  const fits = (sentence: string): boolean => [...accordsNamed(sentence)].some((name) => accords.has(name));
  return { matter: withFirstWord(knowledge, p.words.sentence), least: 1, fits, sides: 1 };
};

/** "The accord holds for 120 days": which accord, the report tells elsewhere; what counts is word of its end. */
const ofProspect = (store: RecordStore, p: Promised): Sought =>
  isTerm(p.words.sentence)
    ? { matter: wordsOf(store.reportText(p.report)?.text ?? ""), least: LEAST_SHARED, fits: tellsEnd }
    : { matter: matterOf(p.words.sentence), least: LEAST_SHARED_PLAIN };

/** Later words on the matter of a promise, in reports about the same sides. */
const onTheMatter = (
  p: Promised,
  e: RecordEngagement,
  tellings: (report: string) => readonly Telling[],
  sought: Sought,
): FollowUp[] => {
  if (!sidesMet(p, e, sought.sides ?? 2)) return [];
  return e.reports.flatMap((r): FollowUp[] => {
    if (!r.main || r.copyOf !== null || r.id === p.report || (r.published ?? "") <= p.on) return [];
    const best = bestOf(p, tellings(r.id), sought);
    if (!best) return [];
    return [
      {
        outcome: outcomeIn(best.telling),
        engagement: e.id,
        on: r.published,
        words: best.telling.words,
        because: `both speak of ${best.shared.slice(0, 4).join(", ")}`,
      },
    ];
  });
};

/** The earliest of each outcome, in order of time. */
const earliest = (all: readonly FollowUp[]): FollowUp[] => {
  const sorted = [...all].sort((x, y) => ((x.on ?? "~") < (y.on ?? "~") ? -1 : 1));
  return (["kept", "changed", "dropped"] as const)
    .flatMap((o) => sorted.find((f) => f.outcome === o) ?? [])
    .sort((x, y) => ((x.on ?? "~") < (y.on ?? "~") ? -1 : 1));
};

/** What is looked at for one answer. */
export interface Look {
  /** Promises after which earlier engagements are no longer asked. */
  readonly promises: number;
  /** Reports after which no further engagement is looked at; later ones than those asked count apart. */
  readonly reports: number;
  /** `next` of the answer before: from there on, with the next engagements after it as those where later words are looked for. */
  readonly after?: string | undefined;
}
/** All that a record of some thousand reports holds. */
const FAR: Look = { promises: Number.POSITIVE_INFINITY, reports: 6000 };
/** What fits into a page's time. */
export const NEAR = { promises: 40, reports: 250 } as const satisfies Look;

export interface FollowedPromises {
  /** The newest first. */
  readonly items: readonly FollowedPromise[];
  /** Entries whose promises are told. */
  readonly asked: ReadonlySet<string>;
  /** Where older ones begin, to be given as `after`; null where there are none. */
  readonly next: string | null;
}

const PAGE = 20;

/** Entries in an order until they have been told by so many reports. */
const toldBySome = (
  store: RecordStore,
  filter: Filter,
  order: "newest" | "oldest",
  reports: number,
  begin: string | null = null,
): { readonly entries: RecordEngagement[]; readonly more: boolean } => {
  const entries: RecordEngagement[] = [];
  let after = begin;
  let told = 0;
  do {
    const page: Page<RecordEngagement> = store.engagements(filter, { limit: PAGE, after, order });
    for (const e of page.items) {
      if (told >= reports) return { entries, more: true };
      entries.push(e);
      told += e.reports.length;
    }
    after = page.next;
  } while (after !== null);
  return { entries, more: false };
};

/** Where one begins that comes after an entry, the newest first. */
const placeAfter = (e: RecordEngagement): string => cursor(dayOf(e) ?? "", e.id);

/** Promises and plans of a filter's engagements, the newest first, each with what the record knows became of it. */
export const followedPromises = (
  record: RecordStore,
  knowledge: Knowledge,
  filter: Filter,
  { promises, reports, after }: Look = FAR,
): FollowedPromises => {
  const store = withLastReports(record);
  const own = toldBySome(store, filter, "newest", reports, after ?? null);
  const from = placeOf(after)?.[0];
  const later = from ? toldBySome(store, { ...filter, from }, "oldest", reports).entries : [];
  const entries = [...new Map([...later.reverse(), ...own.entries].map((e) => [e.id, e])).values()];
  const follow = followerOf(store, knowledge, entries);
  const items: FollowedPromise[] = [];
  const asked = new Set<string>();
  for (const e of own.entries) {
    if (items.length >= promises) break;
    asked.add(e.id);
    items.push(...follow(e));
  }
  const last = own.entries[asked.size - 1];
  return { items, asked, next: last && (own.more || asked.size < own.entries.length) ? placeAfter(last) : null };
};

/** What became of the promises of an entry, as far as these entries tell. */
const followerOf = (
  store: RecordStore,
  knowledge: Knowledge,
  entries: readonly RecordEngagement[],
): ((e: RecordEngagement) => FollowedPromise[]) => {
  const cache = new Map<string, readonly Telling[]>();
  const tellings = (report: string): readonly Telling[] => {
    const known = cache.get(report) ?? tellingsOf(store, knowledge, report);
    cache.set(report, known);
    return known;
  };
  return (e) => {
    const read = promisesOf(store, e);
    const followed = read.map((promise): FollowedPromise => {
      const own = promise.kind === "plan" ? inEntry(store, promise, e) : [];
      const sought = ofPromise(promise);
      const accord = underAccord(store, knowledge, promise);
      const ahead = promise.kind === "plan" ? null : meetingAhead(promise.words.sentence, promise.on);
      const others = entries.flatMap((x) => [
        ...(promise.kind === "plan" ? planned(store, promise, x) : onTheMatter(promise, x, tellings, sought)),
        ...(ahead ? metAsPromised(store, promise, x, ahead) : []),
        ...(accord ? onTheMatter(promise, x, tellings, accord) : []),
      ]);
      // What the planned entry itself tells is surer than what looks like it; but it may have been called off between.
      const likely = own.length ? others.filter((f) => f.outcome === "dropped") : others;
      return { promise, followUps: earliest([...own, ...likely]) };
    });
    // A prospect that was read as no promise is one only where something became of it.
    const prospects = prospectsOf(store, e, read)
      .map((promise) => {
        const sought = ofProspect(store, promise);
        return { promise, followUps: earliest(entries.flatMap((x) => onTheMatter(promise, x, tellings, sought))) };
      })
      .filter((f) => f.followUps.length > 0);
    return [...followed, ...prospects];
  };
};

/** Texts held at hand; more would cost memory that a large record does not have to spare. */
const AT_HAND = 200;

/** The same answers, those asked for last at hand: promises, prospects and tellings of one entry come from the same few reports. */
const atHand = <T>(ask: (id: string) => T): ((id: string) => T) => {
  const last = new Map<string, T>();
  return (id) => {
    const known = last.has(id) ? (last.get(id) as T) : ask(id);
    last.delete(id);
    last.set(id, known);
    const oldest = last.keys().next();
    if (last.size > AT_HAND && !oldest.done) last.delete(oldest.value);
    return known;
  };
};
const withLastReports = (store: RecordStore): RecordStore => ({
  ...store,
  report: atHand(store.report),
  reportText: atHand(store.reportText),
});
