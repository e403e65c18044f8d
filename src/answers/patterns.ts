/** What breaks a pattern: a pair gone quiet, a first contact, a new mediator, a summoned ambassador; each says from what. */
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { EntrySummary } from "../record/summary.ts";
import type { RecordStore } from "../store/store.ts";
import { partyName } from "./counts.ts";
import { dayOf, happened, partiesOf } from "./scan.ts";

export interface Pattern {
  readonly what: "gone-quiet" | "first-contact" | "new-mediator" | "summoned";
  readonly parties: readonly string[];
  /** The day of what broke the pattern; of a silence, its first day. */
  readonly on: string;
  /** One sentence with the figures it rests on. */
  readonly why: string;
  readonly engagements: readonly string[];
}

const DAY = 86_400_000;
/** Contacts a pair needs before its silence means anything. */
const RHYTHM = 4;
const TIMES_THE_USUAL = 3;
const SHORTEST_SILENCE = 60;
/** How long before the day asked for something counts as new, in days. */
const NEW = 180;
/** How long the record must have watched a party before a first contact is called one, in days. */
const WATCHED = 365;
/** A larger round is no contact of each pair in it. */
const ROUND_MOST = 6;

interface Contact {
  readonly day: string;
  readonly e: EntrySummary;
}

const days = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);
const median = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0;

/** The dated contacts of each pair up to a day, in order of time; a bounded time counts at its first day. */
const contactsByPair = (engagements: readonly EntrySummary[], on: string): Map<string, Contact[]> => {
  const out = new Map<string, Contact[]>();
  for (const e of engagements) {
    const day = dayOf(e);
    const parties = partiesOf(e).sort();
    if (!day || day > on || day.length !== 10 || !happened(e) || parties.length > ROUND_MOST) continue;
    parties.forEach((a, i) => {
      for (const b of parties.slice(i + 1)) {
        const key = `${a}|${b}`;
        const known = out.get(key);
        if (known) known.push({ day, e });
        else out.set(key, [{ day, e }]);
      }
    });
  }
  for (const list of out.values()) list.sort((x, y) => (x.day < y.day ? -1 : x.day > y.day ? 1 : 0));
  return out;
};

const quiet = (
  pair: readonly string[],
  contacts: readonly Contact[],
  on: string,
  name: (id: string) => string,
): Pattern | null => {
  const last = contacts.at(-1);
  if (!last || contacts.length < RHYTHM) return null;
  const gaps = contacts.slice(1).map((c, i) => days((contacts[i] as Contact).day, c.day));
  const usual = median(gaps.filter((g) => g > 0).sort((a, b) => a - b));
  const now = days(last.day, on);
  if (!usual || now < SHORTEST_SILENCE || now < TIMES_THE_USUAL * usual) return null;
  return {
    what: "gone-quiet",
    parties: pair,
    on: last.day,
    why: `${pair.map(name).join(" and ")}: no contact in the record for ${now} days; between their ${contacts.length} contacts before it was ${usual} days as a rule.`,
    engagements: [last.e.id],
  };
};

/** The first day on which the record saw each party. */
const firstSeen = (engagements: readonly EntrySummary[]): Map<string, string> => {
  const out = new Map<string, string>();
  for (const e of engagements) {
    const day = dayOf(e);
    if (day) for (const p of partiesOf(e)) if (!out.has(p) || day < (out.get(p) as string)) out.set(p, day);
  }
  return out;
};

const first = (
  pair: readonly string[],
  contacts: readonly Contact[],
  on: string,
  seen: Map<string, string>,
  name: (id: string) => string,
): Pattern | null => {
  const one = contacts[0];
  if (!one || days(one.day, on) > NEW) return null;
  if (!pair.every((p) => days(seen.get(p) ?? on, one.day) >= WATCHED)) return null;
  return {
    what: "first-contact",
    parties: pair,
    on: one.day,
    why: `${pair.map(name).join(" and ")}: the first contact in the record, which has watched both for a year or more.`,
    engagements: [one.e.id],
  };
};

const mediators = (e: EntrySummary): string[] => e.participants.flatMap((p) => (p.role === "mediator" && p.for ? [p.for] : []));

const newMediators = (
  pair: readonly string[],
  contacts: readonly Contact[],
  on: string,
  name: (id: string) => string,
): Pattern[] => {
  const before = new Set<string>();
  const out: Pattern[] = [];
  for (const { day, e } of contacts)
    for (const m of mediators(e)) {
      if (!before.has(m) && !pair.includes(m) && days(day, on) <= NEW && contacts.length > 1)
        out.push({
          what: "new-mediator",
          parties: [...pair, m],
          on: day,
          why: `${name(m)} mediates between ${pair.map(name).join(" and ")}, which the ${contacts.length} contacts of the two in the record had not seen before.`,
          engagements: [e.id],
        });
      before.add(m);
    }
  return out;
};

const summoned = (
  engagements: readonly EntrySummary[],
  on: string,
  name: (id: string) => string,
  wordsOf: (id: string) => string | null,
): Pattern[] =>
  engagements.flatMap((e) => {
    const day = dayOf(e);
    if (e.event !== "ACCUSE" || !day || day > on || days(day, on) > NEW) return [];
    const parties = partiesOf(e);
    const quote = wordsOf(e.id);
    return [
      {
        what: "summoned" as const,
        parties,
        on: day,
        why: `${parties.map(name).join(" and ")}: an envoy called in to hear a protest${quote ? ` (“${quote.replace(/\s+/g, " ")}”)` : ""}.`,
        engagements: [e.id],
      },
    ];
  });

/** The words that name an engagement, in the first report that has any. */
export const namingWords = (store: RecordStore, id: string): string | null =>
  store.engagement(id)?.claims.find((c) => c.field === "kind" && c.quote)?.quote ?? null;

/** Breaks of pattern as of a day, the latest first. The engagements given are all that is looked at, and the words of protests. */
export const patterns = (
  engagements: readonly EntrySummary[],
  on: string,
  knowledge: Knowledge,
  wordsOf: (id: string) => string | null,
): Pattern[] => {
  const name = (id: string): string => partyName(knowledge, id);
  const seen = firstSeen(engagements);
  const found = [...contactsByPair(engagements, on)].flatMap(([key, contacts]) => {
    const pair = key.split("|");
    const one = quiet(pair, contacts, on, name) ?? first(pair, contacts, on, seen, name);
    return [...(one ? [one] : []), ...newMediators(pair, contacts, on, name)];
  });
  return [...found, ...summoned(engagements, on, name, wordsOf)].sort(
    (a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0) || (a.parties.join() < b.parties.join() ? -1 : 1),
  );
};
