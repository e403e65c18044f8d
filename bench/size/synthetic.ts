/** An endless stream of synthetic reports: engagements from 2004 on, each told by one to forty reports that come in between each other. */
import type { KnowledgeBase, OfficeClass } from "../../src/knowledge/knowledge.ts";
import { type Random, randomOf } from "../fuzz/random.ts";
import { instrumentOf, type Named, type Plan, telling, topicOf } from "./phrasing.ts";

export interface SyntheticReport {
  readonly text: string;
  readonly outlet: string;
  readonly published: string;
  readonly url: string;
  readonly synthetic: true;
}

const CLASSES: readonly (readonly [OfficeClass, string])[] = [
  ["foreign-minister", "Foreign Minister"],
  ["head-of-state", "President"],
  ["head-of-government", "Prime Minister"],
  ["defence-minister", "Defence Minister"],
];
const OUTLETS = [
  "Northern Wire",
  "The Harbour Gazette",
  "Meridian Press",
  "Capital Courier",
  "Foreign Desk Daily",
  "Strait Herald",
];
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAY = 86_400_000;
const START = Date.UTC(2004, 0, 5);
/** Days after which the stream begins again at the first year, with other engagements. */
const SPAN = 7300;
/** Engagements a day, as many as the world's ministries tell of. */
const A_DAY = 12;
/** Reports that wait to be mixed with later ones. */
const WAITING = 200;

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
const inWords = (time: number): string => {
  const d = new Date(time);
  return `${d.getUTCDate()} ${MONTHS[d.getUTCMonth()]} ${d.getUTCFullYear()}`;
};
const short = (time: number): string => {
  const d = new Date(time);
  return `${MONTHS[d.getUTCMonth()]} ${d.getUTCDate()}`;
};

/** Few states are told of often, most seldom. */
const someState = <T>(states: readonly T[], random: Random): T => states[Math.floor(random.next() ** 2.2 * states.length)] as T;

/** Most engagements are told once or twice, a few by forty. */
const tellings = (random: Random): number => Math.min(40, Math.max(1, Math.floor(1 / (0.02 + random.next() ** 1.6))));

class Cast {
  private readonly knowledge: KnowledgeBase;
  private readonly states: readonly { readonly id: string; readonly name: string }[];
  constructor(knowledge: KnowledgeBase) {
    this.knowledge = knowledge;
    this.states = knowledge.states().filter((s) => knowledge.capitalOf(s.id) !== null);
  }

  private official(state: { id: string; name: string }, office: readonly [OfficeClass, string], day: string): Named | null {
    const held = this.knowledge.holders(office[0], state.id, day, day)[0];
    if (!held) return null;
    const { name } = held.person;
    return { titled: `${office[1]} ${name}`, name, short: name.split(" ").at(-1) as string, state: state.name };
  }

  /** Two officials of a kind from two states, or null where the base knows none for that day. */
  plan(time: number, random: Random): Plan | null {
    const day = iso(time);
    const [a, b] = [someState(this.states, random), someState(this.states, random)];
    const office = random.pick(CLASSES);
    const [host, guest] = [this.official(a, office, day), this.official(b, office, day)];
    const town = this.knowledge.capitalOf(a.id)?.name;
    if (a.id === b.id || !host || !guest || !town) return null;
    return {
      kind: random.pick(["meeting", "meeting", "call", "visit"] as const),
      host,
      guest,
      town,
      date: inWords(time),
      weekday: `on ${WEEKDAYS[new Date(time).getUTCDay()]}`,
      topic: topicOf(random),
      instrument: instrumentOf(random),
    };
  }
}

/** The reports of one engagement, each published on its day or one of the two after it. */
const reportsOf = (plan: Plan, time: number, random: Random): SyntheticReport[] =>
  Array.from({ length: tellings(random) }, () => {
    const outlet = random.pick(OUTLETS);
    const on = time + (random.once(3) ? 1 + random.below(2) : 0) * DAY;
    return {
      text: telling(plan, short(on), outlet, random),
      outlet,
      published: iso(on),
      url: `https://synthetic.example/${random.below(1e9)}`,
      synthetic: true as const,
    };
  });

export function* synthetic(knowledge: KnowledgeBase, seed: number): Generator<SyntheticReport> {
  const random = randomOf(seed);
  const cast = new Cast(knowledge);
  const waiting: SyntheticReport[] = [];
  for (let n = 0; ; n++) {
    const time = START + (Math.floor(n / A_DAY) % SPAN) * DAY;
    const plan = cast.plan(time, random);
    if (plan) waiting.push(...reportsOf(plan, time, random));
    while (waiting.length > WAITING) {
      const at = random.below(waiting.length);
      const report = waiting[at] as SyntheticReport;
      waiting[at] = waiting.at(-1) as SyntheticReport;
      waiting.pop();
      yield report;
    }
  }
}
