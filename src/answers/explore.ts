/** What the explorer draws of the engagements of a filter: places, who meets whom, a matrix of parties. */

import type { Knowledge } from "../knowledge/knowledge.ts";
import { fullName } from "../reading/full-name.ts";
import { personKey } from "../record/person-key.ts";
import { townOf } from "../record/places.ts";
import type { EntrySummary } from "../record/summary.ts";
import { partyName } from "./counts.ts";
import { dayOf, partiesOf } from "./scan.ts";

export interface PlaceCount {
  readonly place: string;
  readonly country: string | null;
  /** Degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
  /** Ids of the newest engagements there, ten at most. */
  readonly engagements: readonly string[];
}
export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  readonly for: string | null;
  readonly count: number;
}
export interface NetworkEdge {
  readonly a: string;
  readonly b: string;
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
  /** Engagements a year: [["2023", 2], ["2024", 5]], for a slider over time. */
  readonly years: readonly (readonly [string, number])[];
}
export interface MatrixCell {
  readonly a: string;
  readonly b: string;
  readonly count: number;
  readonly last: string | null;
}

const NEWEST_SHOWN = 10;
/** Of a summit of fifty states, each pair is no contact of its own worth drawing; the larger the round, the less each pair means. */
export const ROUND_MOST = 12;

const earlier = (a: string | null, b: string | null): string | null => (a === null ? b : b === null ? a : a < b ? a : b);
const later = (a: string | null, b: string | null): string | null => (a === null ? b : b === null ? a : a > b ? a : b);

/** A hall of a town stands a few streets from its middle: of one name and state, what lies within a degree is one place. */
const isNear = (place: PlaceCount | undefined, lat: number, lon: number): boolean =>
  place === undefined || Math.max(Math.abs(place.lat - lat), Math.abs(place.lon - lon)) < 1;

/** Engagements by place, the most visited first; `unplaced` have no place with coordinates. */
export const places = (engagements: readonly EntrySummary[]): { items: PlaceCount[]; unplaced: number } => {
  const found = new Map<string, PlaceCount & { engagements: string[] }>();
  let unplaced = 0;
  for (const e of engagements) {
    const w = e.where;
    if (!w || w.lat === null || w.lon === null) {
      unplaced++;
      continue;
    }
    const name = w.place === null ? (w.country ?? "") : townOf(w.place);
    const own = `${name}|${w.country}`;
    const key = isNear(found.get(own), w.lat, w.lon) ? own : `${own}|${Math.round(w.lat)}|${Math.round(w.lon)}`;
    const known = found.get(key);
    const ids = known?.engagements ?? [];
    if (ids.length < NEWEST_SHOWN) ids.push(e.id);
    found.set(key, {
      place: name,
      country: w.country,
      lat: known?.lat ?? w.lat,
      lon: known?.lon ?? w.lon,
      count: (known?.count ?? 0) + 1,
      first: earlier(known?.first ?? null, dayOf(e)),
      last: later(known?.last ?? null, dayOf(e)),
      engagements: ids,
    });
  }
  const items = [...found.values()].sort((a, b) => b.count - a.count || (a.place < b.place ? -1 : 1));
  return { items, unplaced };
};

interface Node {
  readonly id: string;
  readonly name: string;
  readonly for: string | null;
}

const partyNodes = (e: EntrySummary, knowledge: Knowledge): Node[] =>
  partiesOf(e).map((id) => ({ id, name: partyName(knowledge, id), for: id }));

const personNodes = (e: EntrySummary): Node[] => {
  const seen = new Map<string, Node>();
  for (const p of e.participants) {
    const id = personKey(p);
    if (id && p.name && !seen.has(id)) seen.set(id, { id, name: fullName(p) ?? p.name, for: p.for });
  }
  return [...seen.values()];
};

/** Pairs of one engagement, each once and with the lesser id first; people of one side do not meet each other. */
const pairsOf = (nodes: readonly Node[], of: "party" | "person"): (readonly [string, string])[] =>
  nodes.length > ROUND_MOST
    ? []
    : nodes.flatMap((x, i) =>
        nodes
          .slice(i + 1)
          .filter((y) => of === "party" || x.for === null || x.for !== y.for)
          .map((y) => (x.id < y.id ? ([x.id, y.id] as const) : ([y.id, x.id] as const))),
      );

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly allNodes: number;
}

/** Who meets whom: the `limit` nodes with most engagements, and the edges between them. Rounds of more than 12 make no edges. */
export const network = (
  engagements: readonly EntrySummary[],
  of: "party" | "person",
  knowledge: Knowledge,
  limit: number,
): Network => {
  const nodes = new Map<string, NetworkNode>();
  const edges = new Map<
    string,
    { a: string; b: string; count: number; first: string | null; last: string | null; years: Map<string, number> }
  >();
  for (const e of engagements) {
    const own = of === "party" ? partyNodes(e, knowledge) : personNodes(e);
    const day = dayOf(e);
    for (const n of own) nodes.set(n.id, { ...(nodes.get(n.id) ?? n), count: (nodes.get(n.id)?.count ?? 0) + 1 });
    for (const [a, b] of pairsOf(own, of)) {
      const key = `${a}|${b}`;
      const edge = edges.get(key) ?? { a, b, count: 0, first: null, last: null, years: new Map<string, number>() };
      edge.count++;
      edge.first = earlier(edge.first, day);
      edge.last = later(edge.last, day);
      const year = day?.slice(0, 4);
      if (year) edge.years.set(year, (edge.years.get(year) ?? 0) + 1);
      edges.set(key, edge);
    }
  }
  const kept = [...nodes.values()].sort((x, y) => y.count - x.count || (x.id < y.id ? -1 : 1)).slice(0, limit);
  const ids = new Set(kept.map((n) => n.id));
  return {
    nodes: kept,
    edges: [...edges.values()]
      .filter((e) => ids.has(e.a) && ids.has(e.b))
      .sort((x, y) => y.count - x.count || (`${x.a}|${x.b}` < `${y.a}|${y.b}` ? -1 : 1))
      .map((e) => ({ ...e, years: [...e.years].sort(([x], [y]) => (x < y ? -1 : 1)) })),
    allNodes: nodes.size,
  };
};

/** The matrix of the `limit` parties with most engagements; the cell of two that never met is left out. */
export const matrix = (
  engagements: readonly EntrySummary[],
  knowledge: Knowledge,
  limit: number,
): { parties: readonly NetworkNode[]; cells: readonly MatrixCell[] } => {
  const { nodes, edges } = network(engagements, "party", knowledge, limit);
  return { parties: nodes, cells: edges.map(({ a, b, count, last }) => ({ a, b, count, last })) };
};
