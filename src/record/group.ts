/** Gathers claim sets into engagements. The outcome depends on the set alone, never on its order. */
import { daysApart } from "./days.ts";
import { type Decision, decide } from "./decide.ts";
import type { Facts } from "./facts.ts";
import { keysOf } from "./facts.ts";

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Edge { readonly a: number; readonly b: number; readonly decision: Decision }

class Groups {
  private readonly facts: readonly Facts[];
  private readonly members = new Map<number, number[]>();
  private readonly of: number[];
  private readonly known: Map<number, Decision>;
  constructor(facts: readonly Facts[], known: Map<number, Decision>) {
    this.facts = facts;
    this.known = known;
    this.of = facts.map((_, i) => i);
    facts.forEach((_, i) => this.members.set(i, [i]));
  }
  decision(a: number, b: number): Decision {
    const key = Math.min(a, b) * this.facts.length + Math.max(a, b);
    let d = this.known.get(key);
    if (!d) {
      d = decide(this.facts[a] as Facts, this.facts[b] as Facts);
      this.known.set(key, d);
    }
    return d;
  }
  groupOf(i: number): number {
    return this.of[i] as number;
  }
  membersOf(group: number): readonly number[] {
    return this.members.get(group) as number[];
  }
  /** No member of the one is barred from a member of the other. */
  mayJoin(g: number, h: number): boolean {
    return this.membersOf(g).every((a) => this.membersOf(h).every((b) => this.decision(a, b).verdict !== "cannot"));
  }
  join(g: number, h: number): void {
    const [to, from] = g < h ? [g, h] : [h, g];
    const moved = this.members.get(from) as number[];
    for (const i of moved) this.of[i] = to;
    (this.members.get(to) as number[]).push(...moved);
    this.members.delete(from);
  }
  all(): number[][] {
    return [...this.members.values()].map((m) => m.sort((a, b) => a - b));
  }
}

const surestFirst = (x: Edge, y: Edge): number => y.decision.score - x.decision.score || x.a - y.a || x.b - y.b;

/** How loosely a group is placed in time: the days of its narrowest member; the fewer it names, the looser. */
const looseness = (groups: Groups, facts: readonly Facts[], g: number): number => {
  const own = groups.membersOf(g).map((i) => facts[i] as Facts);
  const span = Math.min(...own.map((f) => (f.from && f.to ? daysApart(f.from, f.to) : 100_000)));
  return span - Math.max(...own.map((f) => f.actors.filter((a) => a.name.length > 0).length)) / 100;
};

/** Joins loose groups each to the one group it fits best; one that fits two equally well stays alone. */
const joinLoose = (groups: Groups, facts: readonly Facts[], edges: readonly Edge[]): void => {
  const offers = new Map<number, Map<number, number>>();
  const offer = (chooser: number, to: number, score: number): void => {
    const own = offers.get(chooser) ?? new Map<number, number>();
    own.set(to, Math.max(own.get(to) ?? 0, score));
    offers.set(chooser, own);
  };
  const loose = new Map<number, number>();
  const looseOf = (g: number): number => {
    const known = loose.get(g) ?? looseness(groups, facts, g);
    loose.set(g, known);
    return known;
  };
  for (const { a, b, decision } of edges) {
    const g = groups.groupOf(a);
    const h = groups.groupOf(b);
    if (g === h || !groups.mayJoin(g, h)) continue;
    // The looser one chooses; of two as loose both must.
    if (looseOf(g) >= looseOf(h)) offer(g, h, decision.score);
    if (looseOf(h) >= looseOf(g)) offer(h, g, decision.score);
  }
  // All choose before any moves, so that the order of joining decides nothing.
  const choice = new Map<number, number>();
  for (const [g, own] of offers) {
    const [first, second] = [...own].sort((x, y) => y[1] - x[1]);
    if (first && (!second || first[1] > second[1])) choice.set(g, first[0]);
  }
  for (const [g, h] of [...choice].sort((x, y) => x[0] - y[0])) {
    if (looseOf(g) === looseOf(h) && choice.get(h) !== g) continue;
    const to = groups.groupOf(h);
    const from = groups.groupOf(g);
    if (from !== to && groups.mayJoin(from, to)) groups.join(from, to);
  }
};

/**
 * Groups of one connected part, each a list of claim-set ids in order. `facts` must be one part: all claim sets that
 * touch one another by a verdict of "same" or "maybe".
 */
export const groupPart = (facts: readonly Facts[]): string[][] => {
  const sorted = [...facts].sort((a, b) => byText(a.id, b.id));
  const groups = new Groups(sorted, new Map());
  const sure: Edge[] = [];
  const loose: Edge[] = [];
  for (let a = 0; a < sorted.length; a++)
    for (let b = a + 1; b < sorted.length; b++) {
      const decision = groups.decision(a, b);
      if (decision.verdict === "same") sure.push({ a, b, decision });
      else if (decision.verdict === "maybe") loose.push({ a, b, decision });
    }
  for (const { a, b } of sure.sort(surestFirst)) {
    const g = groups.groupOf(a);
    const h = groups.groupOf(b);
    if (g !== h && groups.mayJoin(g, h)) groups.join(g, h);
  }
  joinLoose(groups, sorted, loose);
  return groups.all().map((g) => g.map((i) => (sorted[i] as Facts).id));
};

/** True where two claim sets belong to one part, so that neither is decided without the other. */
export const touches = (a: Facts, b: Facts): boolean => {
  const { verdict } = decide(a, b);
  return verdict === "same" || verdict === "maybe";
};

/** Cuts all claim sets in parts that can be solved each on its own. */
export const partsOf = (facts: readonly Facts[]): Facts[][] => {
  const byKey = new Map<string, Facts[]>();
  for (const f of facts) for (const k of keysOf(f).kept) {
    const kept = byKey.get(k);
    if (kept) kept.push(f);
    else byKey.set(k, [f]);
  }
  const seen = new Set<string>();
  const parts: Facts[][] = [];
  for (const first of facts) {
    if (seen.has(first.id)) continue;
    seen.add(first.id);
    const part = [first];
    for (let i = 0; i < part.length; i++) {
      const f = part[i] as Facts;
      for (const k of keysOf(f).probes) for (const g of byKey.get(k) ?? []) {
        if (seen.has(g.id) || !touches(f, g)) continue;
        seen.add(g.id);
        part.push(g);
      }
    }
    parts.push(part);
  }
  return parts;
};
