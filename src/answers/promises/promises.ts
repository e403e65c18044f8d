/** Promises and plans followed up: the later words that tell what became of each. */
import type { Knowledge } from "../../knowledge/knowledge.ts";
import { addDays, daysApart } from "../../record/days.ts";
import type { RecordEngagement } from "../../record/record.ts";
import { cursor, placeOf } from "../../store/filter.ts";
import type { Filter, Page, RecordStore } from "../../store/store.ts";
import { dayOf, happened, partiesOf } from "../scan.ts";
import { type SourceWords, sourceWords } from "../source-words.ts";
import { matterOf, sharedMatter, wordsOf } from "./matter.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { type Promised, peopleOf, promisesOf, prospectsOf } from "./promise.ts";
import { isOf, type Telling, tellingsOf } from "./telling.ts";
import { isTerm, tellsEnd } from "./told-done.ts";

export interface FollowUp {
  readonly outcome: Outcome;
  /** The entry that tells it. */
  readonly engagement: string;
  readonly on: string | null;
  readonly words: SourceWords;
  readonly because: string;
}

export interface FollowedPromise {
  readonly promise: Promised;
  /** The earliest evidence of each outcome; none: the record holds no later word of it. */
  readonly followUps: readonly FollowUp[];
}

/** Days after a plan without a date within which what happens may be what was planned. */
const OPEN_PLAN = 400;
/** Days that a dated plan may move and still be the same plan, changed. */
const MOVED = 75;

const CALLED_OFF: ReadonlySet<string> = new Set(["cancelled", "denied"]);
const isDated = (p: Promised): boolean => p.from !== null && p.to !== null && daysApart(p.from, p.to) <= 10;

const kindWords = (store: RecordStore, e: RecordEngagement, report: string): SourceWords | null => {
  const claim = e.claims.find((c) => c.field === "kind" && c.report === report && c.quote !== null);
  return claim ? sourceWords(store, report, claim) : null;
};

/** What later accounts of the planned entry itself tell: that it was held, held otherwise, or called off. */
const inEntry = (store: RecordStore, p: Promised, e: RecordEngagement): FollowUp[] => {
  const later = e.reports.filter((r) => r.id !== p.report && (r.published ?? "") >= p.on && r.copyOf === null);
  return later.flatMap((r): FollowUp[] => {
    const status = String(e.claims.find((c) => c.field === "status" && c.report === r.id)?.value ?? "");
    const words = kindWords(store, e, r.id);
    if (!words || (status !== "held" && status !== "earlier" && !CALLED_OFF.has(status))) return [];
    const outcome = CALLED_OFF.has(status) ? "dropped" : outcomeOfHeld(p, e);
    return [{ outcome, engagement: e.id, on: r.published, words, because: `the same engagement, told as ${status}` }];
  });
};

/** Held as planned, or on another day or in another town. */
const outcomeOfHeld = (p: Promised, e: Pick<RecordEngagement, "when" | "where">): Outcome => {
  const day = e.when.from;
  if (isDated(p) && day && ((p.from as string) > (e.when.to ?? day) || (p.to as string) < day)) return "changed";
  return "kept";
};

const samePeople = (p: Promised, e: RecordEngagement): boolean => {
  const there = peopleOf(e);
  return p.people.length === 0 || there.length === 0 || p.people.some((x) => there.includes(x));
};

/** Every promise is held against every entry: what either side of that is must be asked once. */
const once = <K extends object, V>(ask: (key: K) => V): ((key: K) => V) => {
  const known = new WeakMap<K, V>();
  return (key) => {
    const found = known.get(key) ?? ask(key);
    known.set(key, found);
    return found;
  };
};
const sidesOf = once(
  (e: RecordEngagement): ReadonlySet<string> => new Set([...partiesOf(e), ...(e.where?.country ? [e.where.country] : [])]),
);
const wantedOf = once((p: Promised): readonly string[] => [
  ...new Set([...p.parties, ...(p.kind === "plan" && p.country ? [p.country] : [])]),
]);

const sameSides = (p: Promised, e: RecordEngagement): boolean => {
  const there = sidesOf(e);
  const wanted = wantedOf(p);
  const least = Math.min(2, wanted.length);
  let found = 0;
  for (const party of wanted) if (there.has(party) && ++found >= least) return true;
  return least === 0;
};

/** The day lies where a plan allows it: in its span, or not long after what it left open. */
const timeFits = (p: Promised, day: string): boolean => {
  if (isDated(p)) return day >= addDays(p.from as string, -MOVED) && day <= addDays(p.to as string, MOVED);
  // What is left open on a day is not for that day.
  if (day <= p.on) return false;
  return day <= addDays(p.on, OPEN_PLAN) && (p.to === null || p.to.length < 10 || day <= addDays(p.to, MOVED));
};

const BECAUSE: Readonly<Record<Outcome, string>> = {
  kept: "the same people, when it was planned",
  changed: "the same people, on another day than planned",
  dropped: "the same people, called off or denied",
};

/** Another engagement of the same people that may be what was planned. */
const planned = (store: RecordStore, p: Promised, e: RecordEngagement): FollowUp[] => {
  const day = dayOf(e);
  if (e.id === p.engagement || !day || day < p.on || !timeFits(p, day) || !sameSides(p, e) || !samePeople(p, e)) return [];
  if (!happened(e) && !CALLED_OFF.has(e.status)) return [];
  if (p.country && e.where?.country && p.country !== e.where.country) return [];
  const later = e.reports.filter((r) => r.id !== p.report && r.copyOf === null && (r.published ?? "") >= p.on);
  const first = later.find((r) => r.main) ?? later[0];
  const words = first && kindWords(store, e, first.id);
  if (!first || !words) return [];
  const outcome = CALLED_OFF.has(e.status) ? "dropped" : outcomeOfHeld(p, e);
  return [
    {
      outcome,
      engagement: e.id,
      on: first.published,
      words,
      because: BECAUSE[outcome],
    },
  ];
};

/** Words that a promise and what became of it have in common at least; more where nothing was read as a promise. */
const LEAST_SHARED = 2;
const LEAST_SHARED_PLAIN = 3;

/** What is asked of later words. */
interface Sought {
  readonly matter: ReadonlySet<string>;
  readonly least: number;
  readonly fits?: (sentence: string) => boolean;
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
  if (!sameSides(p, e)) return [];
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
      const others = entries.flatMap((x) =>
        promise.kind === "plan" ? planned(store, promise, x) : onTheMatter(promise, x, tellings, sought),
      );
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
