import { parseFeed } from "feedsmith";
import { InputError } from "./errors.ts";
import { plain } from "./html/entities.ts";
import { givenDate } from "./json-line.ts";

export interface FeedEntry {
  /** As the feed gives it; it may be relative to the feed's own address. */
  readonly url: string;
  readonly title: string | null;
  /** A day, month or year. */
  readonly published: string | null;
}
export interface Feed {
  readonly title: string | null;
  readonly entries: readonly FeedEntry[];
  /** There are more than are listed. */
  readonly more: boolean;
}

/** Reading XML takes time that grows with it, and nobody else is served meanwhile. */
const LONGEST = 1_500_000;
const MOST_ENTRIES = 200;

/** True where a text is an Atom, RSS or RDF feed by its first element, or a JSON Feed by its version. */
export const isFeed = (text: string): boolean => {
  const head = text
    .slice(0, 4000)
    .replace(/^\ufeff/, "")
    .replace(/<\?[^>]{0,500}\?>|<!--.{0,2000}?-->|<!DOCTYPE[^>[]{0,500}(?:\[[^\]]{0,3000}\]\s*)?>/gis, "")
    .trimStart();
  return (
    /^<(?:rss|feed|rdf:RDF)[\s>]/i.test(head) || (head.startsWith("{") && /"version"\s*:\s*"https:\/\/jsonfeed\.org\//.test(text))
  );
};

type Loose = { readonly [key: string]: unknown } | undefined;
/** A title as plain text: most feeds write markup into it, whether they say so or not. */
const textOf = (value: unknown): string | null => {
  const raw = typeof value === "string" ? value : ((value as Loose)?.value ?? null);
  if (typeof raw !== "string") return null;
  return plain(raw.slice(0, 600).replace(/<\/?[a-z][^<>]{0,200}>/gi, "")).slice(0, 300) || null;
};
const firstOf = (...values: readonly unknown[]): string | null =>
  values.map((v) => (Array.isArray(v) ? v[0] : v)).find((v): v is string => typeof v === "string" && v.trim() !== "") ?? null;

const linkOf = (entry: Loose): string | null => {
  const links = Array.isArray(entry?.links) ? (entry.links as Loose[]) : [];
  const page = links.find((l) => l?.rel === undefined || l.rel === "alternate") ?? links[0];
  const guid = entry?.guid as Loose;
  return firstOf(entry?.url, entry?.link, page?.href, guid?.isPermaLink === false ? null : guid?.value);
};

const entryOf = (entry: Loose): FeedEntry | null => {
  const url = linkOf(entry)?.trim();
  if (!url) return null;
  const dates = (entry?.dc as Loose)?.dates;
  const day = firstOf(entry?.date_published, entry?.published, entry?.pubDate, dates, entry?.updated, entry?.date_modified);
  return { url, title: textOf(entry?.title), published: givenDate(day) };
};

/** A feed's entries, those without an address left out. Entities that a feed declares itself are not expanded: it is refused. Throws InputError. */
export const readFeed = (text: string, name: string): Feed => {
  if (text.length > LONGEST)
    throw new InputError("too-large", `${name}: the feed is longer than ${LONGEST} characters; give its entries' addresses`);
  if (/<!ENTITY/i.test(text))
    throw new InputError("unreadable", `${name}: the feed declares entities of its own, which are not read`);
  let feed: Loose;
  try {
    feed = parseFeed(text, { maxItems: MOST_ENTRIES + 1 }).feed as Loose;
  } catch (error) {
    throw new InputError("unreadable", `${name}: is a damaged feed (${(error as Error).message.slice(0, 80)})`);
  }
  const all = (feed?.items ?? feed?.entries ?? []) as Loose[];
  const entries = all.flatMap((entry) => entryOf(entry) ?? []);
  return { title: textOf(feed?.title), entries: entries.slice(0, MOST_ENTRIES), more: all.length > MOST_ENTRIES };
};
