/** How long the questions that people ask most take, on a record of any size. */
import type { RecordStore } from "../../src/store/store.ts";
import { cpu } from "../fuzz/check.ts";
import type { Random } from "../fuzz/random.ts";

export interface Answered {
  readonly question: string;
  /** Milliseconds of processor time at the 50th and 95th percentile. */
  readonly median: number;
  readonly p95: number;
}

const ASKED = 60;
const WORDS = ["railway", "grain", "visas", "extradition", "relations", "fishing rights", "customs crossing", "defence industry"];

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** What is asked about: people and parties told of often and seldom, and engagements anywhere in the record. */
const subjects = (store: RecordStore, random: Random) => {
  const [people, parties] = [store.people(), store.parties()];
  const ids = Array.from({ length: ASKED }, () => {
    const party = random.pick(parties).id;
    return random.pick(store.engagements({ party: [party] }, { limit: 50 }).items)?.id ?? "";
  });
  // Half of what is asked is about those told of most.
  const often = <T>(list: readonly T[]): T => (random.once(2) ? random.pick(list.slice(0, 20)) : random.pick(list));
  return { person: () => often(people).id, party: () => often(parties).id, engagement: () => random.pick(ids) };
};

/** Asks each question many times of random subjects. */
export const ask = (store: RecordStore, random: Random): Answered[] => {
  const of = subjects(store, random);
  const questions: Readonly<Record<string, () => unknown>> = {
    timeline: () => store.engagements({ party: [of.party()] }, { limit: 50 }),
    pair: () => store.engagements({ party: [of.party(), of.party()] }, { limit: 50 }),
    "party and year": () => store.engagements({ party: [of.party()], from: "2010-01-01", to: "2010-12-31" }, { limit: 50 }),
    person: () => store.engagements({ person: [of.person()] }, { limit: 50 }),
    search: () => store.search(random.pick(WORDS), 50),
    "search in a party": () => store.engagements({ party: [of.party()], q: random.pick(WORDS) }, { limit: 50 }),
    show: () => {
      const e = store.engagement(of.engagement());
      return e && store.positions({ engagement: e.id });
    },
  };
  return Object.entries(questions).map(([question, put]) => {
    const times = Array.from({ length: ASKED }, () => {
      const begin = cpu();
      put();
      return cpu() - begin;
    }).sort((a, b) => a - b);
    return { question, median: percentile(times, 0.5), p95: percentile(times, 0.95) };
  });
};
