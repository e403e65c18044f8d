import type { EngagementSummary, EngagementsPage } from "../api/types.ts";
import { address, type LISTS, type Route, type TimelineQuery } from "../route/route.ts";
import { sayDate } from "../text/dates.ts";
import { KINDS, label, STATUSES } from "../text/labels.ts";
import { partyName } from "../text/parties.ts";

/** The page that shows a query: the timeline, a view of the explorer. */
export type PageOf = (query: TimelineQuery) => Route;

export const toTimeline: PageOf = (query) => ({ page: "timeline", query });

export type ListName = (typeof LISTS)[number];

/** A filter that is on, in words, and the address without it. */
export interface Chip {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  readonly without: string;
}

/** The query with a value of a list turned on or off; a changed question begins again at its first page. */
export function toggled(query: TimelineQuery, name: ListName, value: string): TimelineQuery {
  const values = query[name];
  return {
    ...query,
    cursor: null,
    [name]: values.includes(value) ? values.filter((other) => other !== value) : [...values, value],
  };
}

/** What a code of a list is called; people's names come with the answer, so those are asked of `names`. */
export function nameOf(name: ListName, value: string, names: ReadonlyMap<string, string>): string {
  if (name === "kind") return label(KINDS, value);
  if (name === "status") return label(STATUSES, value);
  return names.get(value) || (name === "party" ? partyName(value) : value);
}

/** What people and parties are called, from the lists that came with an answer. */
export function facetNames(
  facets: EngagementsPage["facets"] | null,
  items: readonly EngagementSummary[] = [],
): ReadonlyMap<string, string> {
  const people = items.flatMap((item) => item.participants);
  return new Map([
    ...people.flatMap((person): [string, string][] =>
      person.id === null || person.name === null ? [] : [[person.id, person.name]],
    ),
    ...[...(facets?.party ?? []), ...(facets?.person ?? [])].map((facet): [string, string] => [facet.value, facet.label]),
  ]);
}

/** Every filter that is on, in the order of the panel. */
export function chips(query: TimelineQuery, names: ReadonlyMap<string, string>, to: PageOf = toTimeline): readonly Chip[] {
  const chip = (key: string, name: string, value: string, without: TimelineQuery): Chip => ({
    key: `${key}=${value}`,
    name,
    value,
    without: address(to(without)),
  });
  const lists = (["party", "person", "kind", "status"] as const).flatMap((name) =>
    query[name].map((value) => chip(`${name}:${value}`, name, nameOf(name, value, names), toggled(query, name, value))),
  );
  const without = (name: "from" | "to" | "q" | "as_of"): TimelineQuery => ({ ...query, cursor: null, [name]: null });
  const singles = [
    query.from === null ? [] : [chip("from", "from", sayDate(query.from), without("from"))],
    query.to === null ? [] : [chip("to", "until", sayDate(query.to), without("to"))],
    query.q === null ? [] : [chip("q", "words", query.q, without("q"))],
    query.as_of === null ? [] : [chip("as_of", "as known on", sayDate(query.as_of), without("as_of"))],
  ].flat();
  return [...lists, ...singles];
}
