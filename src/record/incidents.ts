/** What happened that made two sides speak: matters that come and go, unlike those that any two of them may speak of at any time. */
import type { Facts } from "./facts.ts";

/** Topics that an incident has, and how much one of them shared says: an earthquake is known by itself, an attack on an embassy by two. */
const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ["disaster", 2],
  ["terrorism", 1],
  ["prisoners", 1],
  ["consular", 1],
  ["humanitarian", 1],
  ["health", 1],
  ["election-observation", 1],
]);
const ENOUGH = 2;

export const incidentTopics = (topics: readonly { readonly id: string }[]): string[] =>
  topics.flatMap(({ id }) => (WEIGHTS.has(id) ? [id] : [])).sort();

/** "disaster" in both; "consular" and "terrorism" in both; not "consular" alone. */
export const sameIncident = (a: Facts, b: Facts): boolean =>
  a.incident.filter((t) => b.incident.includes(t)).reduce((sum, t) => sum + (WEIGHTS.get(t) ?? 0), 0) >= ENOUGH;
