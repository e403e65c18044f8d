/** Feeds of a search: the newest engagements of the filter, as Atom and JSON Feed. */
import { generateAtomFeed, generateJsonFeed } from "feedsmith";
import { sourceWords } from "../../answers/source-words.ts";
import { engagementWords } from "../../answers/words.ts";
import type { RecordEngagement } from "../../record/record.ts";
import type { Filter } from "../../store/store.ts";
import { plain } from "../plain.ts";
import { permalink, type Source } from "../source.ts";

/** Entries of a feed: what a reader fetches again and again. */
const NEWEST = 100;
const NEVER = "1970-01-01T00:00:00.000Z";

interface Item {
  readonly id: string;
  /** Where it can be read; null where neither the record nor the report has an address. */
  readonly url: string | null;
  readonly title: string;
  /** The sentence that tells it, and which outlet says so. */
  readonly words: string;
  readonly updated: string;
  readonly published: string;
  readonly kinds: readonly string[];
}

const instant = (published: string | null | undefined): string | null => {
  const at = published ? Date.parse(published) : Number.NaN;
  return Number.isNaN(at) ? null : new Date(at).toISOString();
};

/** Feeds are written with CDATA sections; words that would end one are set apart. */
const feedText = (text: string): string => plain(text).replaceAll("]]>", "]] >");

const itemOf = (source: Source, e: RecordEngagement): Item => {
  const days = e.reports.flatMap((r) => instant(r.published) ?? []).sort();
  const told = e.claims.find((c) => c.field === "kind" && c.quote !== null);
  const words = told ? sourceWords(source.store, told.report, told) : null;
  return {
    id: `urn:chancery:${e.id}`,
    url: source.base ? permalink(source, e.id) : (e.reports.find((r) => r.url !== null)?.url ?? null),
    title: feedText(engagementWords(e)),
    words: feedText(words ? `“${words.sentence}” (${words.outlet ?? words.source})` : engagementWords(e)),
    updated: days.at(-1) ?? instant(e.when.from) ?? NEVER,
    published: days[0] ?? instant(e.when.from) ?? NEVER,
    kinds: [e.kind, e.status],
  };
};

/** Newest publication first: what a reader has not seen yet. */
const items = (source: Source): Item[] =>
  source.store
    .engagements(source.filter, { limit: NEWEST, order: "newest" })
    .items.map((e) => itemOf(source, e))
    .sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : a.id < b.id ? -1 : 1));

/** The filter as the query of an address, in a fixed order: a feed's id is made from it. */
export const queryOf = (filter: Filter): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter).sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const v of Array.isArray(value) ? value : [value]) if (v !== undefined && v !== "") query.append(name, String(v));
  return query.toString();
};

const titleOf = ({ filter, title }: Source): string => {
  if (title) return feedText(`Chancery: ${title}`);
  const words = Object.values(filter).flat().filter(Boolean);
  return words.length ? `Chancery: ${words.join(", ")}` : "Chancery: all engagements";
};
const feedId = (source: Source): string => `urn:chancery:feed:${queryOf(source.filter) || "all"}`;

export function* atom(source: Source): Generator<string> {
  const entries = items(source);
  yield generateAtomFeed({
    id: feedId(source),
    title: { value: titleOf(source) },
    updated: new Date(entries[0]?.updated ?? NEVER),
    authors: [{ name: "Chancery" }],
    ...(source.base ? { links: [{ rel: "alternate", href: `${source.base}/?${queryOf(source.filter)}` }] } : {}),
    entries: entries.map((i) => ({
      id: i.id,
      title: { value: i.title },
      updated: new Date(i.updated),
      published: new Date(i.published),
      ...(i.url ? { links: [{ rel: "alternate", href: i.url }] } : {}),
      categories: i.kinds.map((term) => ({ term })),
      content: { type: "text", value: i.words },
    })),
  });
}

export function* jsonFeed(source: Source): Generator<string> {
  const feed = generateJsonFeed({
    title: titleOf(source),
    ...(source.base ? { home_page_url: `${source.base}/?${queryOf(source.filter)}` } : {}),
    items: items(source).map((i) => ({
      id: i.id,
      ...(i.url ? { url: i.url } : {}),
      title: i.title,
      content_text: i.words,
      date_published: new Date(i.published),
      date_modified: new Date(i.updated),
      tags: [...i.kinds],
    })),
  });
  yield JSON.stringify({ ...(feed as object), items: (feed as { items?: unknown[] }).items ?? [] });
}
