/** What lies at an address: a report to read, or a feed to choose from. */
import { decode } from "../text/decode.ts";
import { isFeed, readFeed } from "../text/feed.ts";
import { feedLinksIn } from "../text/html/feed-links.ts";
import { FetchError } from "./errors.ts";
import type { Fetched, Fetcher } from "./fetcher.ts";
import { targetOf } from "./target.ts";

/** A feed by its absolute address. */
export interface NamedFeed {
  readonly url: string;
  readonly title: string | null;
}
/** A page or plain text, decoded, markup and all. */
export interface FoundPage {
  readonly url: string;
  readonly retrieved: string;
  readonly text: string;
  readonly html: boolean;
  /** As decode names it. */
  readonly encoding: string;
  /** Feeds that the page names; none of them has been asked. */
  readonly feeds: readonly NamedFeed[];
}
export interface FoundFeed {
  readonly url: string;
  readonly title: string | null;
  readonly entries: readonly { readonly url: string; readonly title: string | null; readonly published: string | null }[];
  readonly more: boolean;
}
export type AtAddress = { readonly page: FoundPage; readonly feed: null } | { readonly page: null; readonly feed: FoundFeed };

/** The absolute address that may be asked for; null where a page's or a feed's words for an address make none. */
const absolute = (words: string, base: string): string | null => {
  try {
    return targetOf(words, new URL(base)).url.href;
  } catch {
    return null;
  }
};

const entriesOf = (entries: FoundFeed["entries"], base: string): FoundFeed["entries"] =>
  entries.flatMap((entry) => {
    const url = absolute(entry.url, base);
    return url === null ? [] : [{ ...entry, url }];
  });

/** A page that names its feed twice, or itself, tells of it once, or not. */
const feedsOf = (text: string, page: string): readonly NamedFeed[] => {
  const { base, links } = feedLinksIn(text);
  const from = base === null ? page : (absolute(base, page) ?? page);
  const feeds = new Map<string, NamedFeed>();
  for (const { href, title } of links) {
    const url = absolute(href, from);
    if (url !== null && url !== page && !feeds.has(url)) feeds.set(url, { url, title });
  }
  return [...feeds.values()];
};

const MARKUP = /^(?:text\/html|application\/xhtml\+xml)$/;
const PAGE = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,1000}?-->\s*)?<(?:!doctype html|html)\b/is;

const sorted = ({ url, retrieved, type }: Fetched, text: string, encoding: string): AtAddress => {
  if (isFeed(text)) {
    const feed = readFeed(text, url);
    return { page: null, feed: { ...feed, url, entries: entriesOf(feed.entries, url) } };
  }
  const html = MARKUP.test(type) || PAGE.test(text.slice(0, 2000));
  if (!html && type !== "text/plain") throw new FetchError("wrong-type", `${url}: is ${type}, but neither a page nor a feed`);
  return { page: { url, retrieved, text, html, encoding, feeds: html ? feedsOf(text, url) : [] }, feed: null };
};

/** Fetches an address and says what lies there. Throws FetchError, and InputError where the bytes are no text. */
export const atAddress = async (fetcher: Fetcher, address: string): Promise<AtAddress> => {
  const fetched = await fetcher.get(address);
  const { text, encoding } = await decode(fetched.bytes, fetched.url, fetched.charset);
  return sorted(fetched, text, encoding);
};
