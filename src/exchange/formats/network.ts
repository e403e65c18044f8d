/** Who meets whom, gathered for the graph formats: they name all nodes before the first edge. */
import { partyName } from "../../answers/counts.ts";
import { ROUND_MOST } from "../../answers/explore.ts";
import { happened, partiesOf } from "../../answers/scan.ts";
import { personKey } from "../../record/person-key.ts";
import type { RecordEngagement } from "../../record/record.ts";
import { engagements, type Source } from "../source.ts";

export interface Node {
  readonly id: string;
  label: string;
  /** Party of a person; of a party its kind. */
  group: string;
  engagements: number;
}
/** The time of one engagement between two nodes, as far as it is bounded. */
export interface Spell {
  readonly from: string | null;
  readonly to: string | null;
}
export interface Edge {
  readonly a: string;
  readonly b: string;
  readonly spells: Spell[];
}
export interface Network {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

type Nodes = readonly { readonly id: string; readonly label: string; readonly group: string }[];

const partyNodes = (source: Source, e: RecordEngagement): Nodes =>
  partiesOf(e).map((id) => ({
    id,
    label: partyName(source.knowledge, id),
    group: source.knowledge.state(id) ? "state" : "organization",
  }));

const personNodes = (e: RecordEngagement): Nodes => {
  const people = e.participants.flatMap((p) =>
    p.type === "person" && p.name !== null ? [{ id: personKey(p) ?? "", label: p.name, group: p.for ?? "" }] : [],
  );
  return people.filter((p, i) => people.findIndex((x) => x.id === p.id) === i);
};

/** Engagements held; of a round of more than twelve each pair is no contact of its own. People of one party are no pair. */
export const network = (source: Source, of: "party" | "person"): Network => {
  const nodes = new Map<string, Node>();
  const edges = new Map<string, Edge>();
  for (const e of engagements(source)) {
    if (!happened(e)) continue;
    const here = of === "party" ? partyNodes(source, e) : personNodes(e);
    for (const n of here) {
      const known = nodes.get(n.id) ?? { ...n, engagements: 0 };
      nodes.set(n.id, { ...n, engagements: known.engagements + 1 });
    }
    if (here.length > ROUND_MOST) continue;
    const sorted = [...here].sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const [i, a] of sorted.entries())
      for (const b of sorted.slice(i + 1)) {
        if (of === "person" && a.group === b.group) continue;
        const key = `${a.id}\n${b.id}`;
        const edge = edges.get(key) ?? { a: a.id, b: b.id, spells: [] };
        edge.spells.push({ from: e.when.from, to: e.when.to });
        edges.set(key, edge);
      }
  }
  const byId = (x: Node, y: Node): number => (x.id < y.id ? -1 : 1);
  const byEnds = (x: Edge, y: Edge): number => (`${x.a}\n${x.b}` < `${y.a}\n${y.b}` ? -1 : 1);
  return { nodes: [...nodes.values()].sort(byId), edges: [...edges.values()].sort(byEnds) };
};

const bound = (days: readonly (string | null)[], edge: "first" | "last"): string | null =>
  days
    .flatMap((d) => d ?? [])
    .sort()
    .at(edge === "first" ? 0 : -1) ?? null;
export const firstDay = (e: Edge): string | null =>
  bound(
    e.spells.map((s) => s.from ?? s.to),
    "first",
  );
export const lastDay = (e: Edge): string | null =>
  bound(
    e.spells.map((s) => s.to ?? s.from),
    "last",
  );
