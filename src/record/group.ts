/** Gathers claim sets into engagements. The outcome depends on the set alone, never on its order. */
import { joinByHand } from "./correct-groups.ts";
import { type Corrections, NO_CORRECTIONS } from "./corrections.ts";
import { daysApart } from "./days.ts";
import { compare, type Decision, decide } from "./decide.ts";
import { type Facts, keysOf, signatureOf } from "./facts.ts";

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly decision: Decision;
}

class Groups {
  private readonly facts: readonly Facts[];
  private readonly members = new Map<number, number[]>();
  private readonly of: number[];
  private readonly known = new Map<number, Decision>();
  private readonly corrections: Corrections;
  constructor(facts: readonly Facts[], corrections: Corrections) {
    this.facts = facts;
    this.corrections = corrections;
    this.of = facts.map((_, i) => i);
    facts.forEach((_, i) => this.members.set(i, [i]));
  }
  decision(a: number, b: number): Decision {
    const key = Math.min(a, b) * this.facts.length + Math.max(a, b);
    let d = this.known.get(key);
    if (!d) {
      d = this.decide(this.facts[a] as Facts, this.facts[b] as Facts);
      this.known.set(key, d);
    }
    return d;
  }
  private decide(a: Facts, b: Facts): Decision {
    const byHand = this.corrections.apart(a.id, b.id);
    return byHand ? { verdict: "cannot", reasons: [`told apart by ${byHand.author}`], score: 0 } : decide(a, b);
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
  /** By what they claim every two of them could be one engagement; only that one report tells both keeps them apart. */
  couldBeOne(g: number, h: number): boolean {
    const facts = (i: number): Facts => this.facts[i] as Facts;
    return this.membersOf(g).every((a) => this.membersOf(h).every((b) => touches(facts(a), facts(b))));
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

/** The group that fits best; null where two fit equally well and are not one thing told twice by one report. */
const bestOffer = (groups: Groups, offers: ReadonlyMap<number, number>, looseOf: (g: number) => number): number | null => {
  const top = Math.max(...offers.values());
  const best = [...offers].flatMap(([g, score]) => (score === top ? [g] : []));
  const [first, ...others] = best.sort((g, h) => looseOf(g) - looseOf(h) || g - h);
  if (first === undefined) return null;
  return others.every((g) => groups.couldBeOne(first, g)) ? first : null;
};

/** Joins loose groups each to the one group it fits best; one that fits two equally well stays alone. The edges that joined. */
const joinLoose = (groups: Groups, facts: readonly Facts[], edges: readonly Edge[]): Set<Edge> => {
  const joining = new Set<Edge>();
  const best = new Map<string, Edge>();
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
  for (const edge of edges) {
    const { a, b, decision } = edge;
    const g = groups.groupOf(a);
    const h = groups.groupOf(b);
    if (g === h || !groups.mayJoin(g, h)) continue;
    const between = `${Math.min(g, h)} ${Math.max(g, h)}`;
    if ((best.get(between)?.decision.score ?? -1) < decision.score) best.set(between, edge);
    // The looser one chooses; of two as loose both must.
    if (looseOf(g) >= looseOf(h)) offer(g, h, decision.score);
    if (looseOf(h) >= looseOf(g)) offer(h, g, decision.score);
  }
  // All choose before any moves, so that the order of joining decides nothing.
  const choice = new Map<number, number>();
  for (const [g, own] of offers) {
    const to = bestOffer(groups, own, looseOf);
    if (to !== null) choice.set(g, to);
  }
  for (const [g, h] of [...choice].sort((x, y) => x[0] - y[0])) {
    if (looseOf(g) === looseOf(h) && choice.get(h) !== g) continue;
    const to = groups.groupOf(h);
    const from = groups.groupOf(g);
    if (from === to || !groups.mayJoin(from, to)) continue;
    groups.join(from, to);
    joining.add(best.get(`${Math.min(g, h)} ${Math.max(g, h)}`) as Edge);
  }
  return joining;
};

/** Two claim sets of which it is doubtful whether they tell one engagement; `joined`: the record holds them together. */
export interface Doubt {
  readonly a: string;
  readonly b: string;
  readonly joined: boolean;
  readonly score: number;
}

export interface Grouped {
  readonly groups: readonly (readonly string[])[];
  readonly doubts: readonly Doubt[];
}

/** A person said of some of the one that they are not of the other: what joins either later raises no new doubt about the two. */
const heldApart = (g: readonly string[], h: readonly string[], corrections: Corrections): boolean =>
  g.some((a) => corrections.names(a) && h.some((b) => corrections.apart(a, b) !== null));

/** Doubts that no person decided: one for each two groups, and each likeness that joined though it was not sure. */
const doubtsOf = (
  edges: readonly Edge[],
  joining: ReadonlySet<Edge>,
  facts: readonly Facts[],
  groups: Grouped["groups"],
  corrections: Corrections,
): Doubt[] => {
  const groupOf = new Map(groups.flatMap((g, i) => g.map((id) => [id, i] as const)));
  const out = new Map<string, Doubt>();
  for (const edge of edges) {
    const [a, b] = [(facts[edge.a] as Facts).id, (facts[edge.b] as Facts).id];
    const [g, h] = [groupOf.get(a) as number, groupOf.get(b) as number];
    const joined = g === h;
    const decided = joined
      ? corrections.together(a, b)
      : heldApart(groups[g] as readonly string[], groups[h] as readonly string[], corrections);
    if (decided || (joined && !joining.has(edge))) continue;
    const key = joined ? `${a} ${b}` : `${Math.min(g, h)} ${Math.max(g, h)}`;
    if ((out.get(key)?.score ?? -1) < edge.decision.score) out.set(key, { a, b, joined, score: edge.decision.score });
  }
  return [...out.values()];
};

/** Claim sets that are one for every decision: `facts` are those of the first. */
interface Bundle {
  readonly facts: Facts;
  readonly ids: string[];
}

/** Puts together accounts that claim the very same, so that a thousand reports of one summit cost as much as their few different tellings. */
const bundle = (sorted: readonly Facts[], corrections: Corrections): Bundle[] => {
  const told = new Map<string, number>();
  for (const f of sorted) told.set(f.report, (told.get(f.report) ?? 0) + 1);
  const bundles: Bundle[] = [];
  const bySignature = new Map<string, Bundle>();
  for (const f of sorted) {
    const alone = { facts: f, ids: [f.id] };
    // A report that tells two alike must keep them apart, so its claim sets stay single; so do those that a person named.
    const single = told.get(f.report) !== 1 || corrections.names(f.id);
    const signature = !single && compare(f, f).verdict === "same" ? signatureOf(f) : null;
    const known = signature === null ? undefined : bySignature.get(signature);
    if (known) {
      known.ids.push(f.id);
      continue;
    }
    if (signature !== null) bySignature.set(signature, alone);
    bundles.push(alone);
  }
  return bundles;
};

/**
 * Groups of one part, each a list of claim-set ids in order, and what is doubtful of them. `part` must be whole: all claim sets that touch one
 * another, directly or through others.
 */
export const groupPart = (part: readonly Facts[], corrections: Corrections = NO_CORRECTIONS): Grouped => {
  const told = part.filter((f) => !corrections.isRejected(f.id)).sort((a, b) => byText(a.id, b.id));
  const bundles = bundle(told, corrections);
  const facts = bundles.map((b) => b.facts);
  const groups = new Groups(facts, corrections);
  const sure: Edge[] = [];
  const loose: Edge[] = [];
  for (let a = 0; a < facts.length; a++)
    for (let b = a + 1; b < facts.length; b++) {
      const decision = groups.decision(a, b);
      if (decision.verdict === "same") sure.push({ a, b, decision });
      else if (decision.verdict === "maybe") loose.push({ a, b, decision });
    }
  for (const { a, b } of sure.sort(surestFirst)) {
    const g = groups.groupOf(a);
    const h = groups.groupOf(b);
    if (g !== h && groups.mayJoin(g, h)) groups.join(g, h);
  }
  const joining = joinLoose(groups, facts, loose);
  const held = joinByHand(
    groups.all().map((g) => g.flatMap((i) => (bundles[i] as Bundle).ids).sort(byText)),
    corrections,
  );
  return { groups: held, doubts: doubtsOf([...sure, ...loose], joining, facts, held, corrections) };
};

/** True where two claim sets belong to one part, so that neither is decided without the other. */
const touches = (a: Facts, b: Facts): boolean => {
  const { verdict } = compare(a, b);
  return verdict === "same" || verdict === "maybe";
};

/**
 * The parts that hold the given claim sets, each part once and whole. `near` gives whatever shares a key with a claim
 * set (see `keysOf`), `beside` whatever a person named together with it.
 */
export const partsWith = (
  first: Iterable<Facts>,
  near: (f: Facts) => Iterable<Facts>,
  beside: (f: Facts) => Iterable<Facts> = () => [],
): Facts[][] => {
  const seen = new Set<string>();
  const asked = new Set<string>();
  const parts: Facts[][] = [];
  for (const start of first) {
    if (seen.has(start.id)) continue;
    seen.add(start.id);
    const part = [start];
    for (let i = 0; i < part.length; i++) {
      const f = part[i] as Facts;
      for (const g of beside(f)) {
        if (seen.has(g.id)) continue;
        seen.add(g.id);
        part.push(g);
      }
      // Whoever claims the same has the same neighbours.
      const signature = signatureOf(f);
      if (asked.has(signature)) continue;
      asked.add(signature);
      for (const g of near(f)) {
        if (seen.has(g.id) || !touches(f, g)) continue;
        seen.add(g.id);
        part.push(g);
      }
    }
    parts.push(part);
  }
  return parts;
};

/** Cuts all claim sets in parts that can be solved each on its own. */
export const partsOf = (facts: readonly Facts[], corrections: Corrections = NO_CORRECTIONS): Facts[][] => {
  const byId = new Map(facts.map((f) => [f.id, f]));
  const byKey = new Map<string, Facts[]>();
  for (const f of facts)
    for (const k of keysOf(f).kept) {
      const kept = byKey.get(k);
      if (kept) kept.push(f);
      else byKey.set(k, [f]);
    }
  return partsWith(
    facts,
    (f) => keysOf(f).probes.flatMap((k) => byKey.get(k) ?? []),
    (f) => corrections.beside(f.id).flatMap((id) => byId.get(id) ?? []),
  );
};
