import type { Event } from "../accounts/event.ts";
import type { Trigger } from "../finding/trigger.ts";

/** The engagements of a report as further ones are told after them, counted once so that none is looked for among all. */
export class SeenSoFar {
  private readonly all: Event[] = [];
  private readonly kinds = new Set<string>();
  private readonly times = new Map<number, number>();
  private readonly inOrder = new Map<Event, readonly Trigger[]>();

  constructor(events: readonly Event[]) {
    for (const e of events) this.add(e);
  }

  add(e: Event): void {
    this.all.push(e);
    for (const entity of new Set(e.participants.map((p) => p.entity))) {
      this.kinds.add(`${e.kind} ${entity}`);
      this.times.set(entity, this.timesTold(entity) + 1);
    }
  }

  latest(n: number): Event[] {
    return this.all.slice(-n);
  }

  had(kind: Event["kind"], entity: number): boolean {
    return this.kinds.has(`${kind} ${entity}`);
  }

  /** In how many engagements somebody is. */
  timesTold(entity: number): number {
    return this.times.get(entity) ?? 0;
  }

  /** The last words before a word by which an engagement is told, found by halving: it may be told thousands of times. */
  toldBefore(e: Event, at: number): Trigger | undefined {
    const sorted = this.inOrder.get(e) ?? e.triggers.toSorted((a, b) => a.first - b.first);
    this.inOrder.set(e, sorted);
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sorted[middle] as Trigger).first < at) from = middle + 1;
      else to = middle;
    }
    return sorted[from - 1];
  }
}
