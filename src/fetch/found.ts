/** What lies at an address: a report to read, or a feed to choose from. */
import { decode } from "../text/decode.ts";
import { isFeed, readFeed } from "../text/feed.ts";
import { FetchError } from "./errors.ts";
import type { Fetched, Fetcher } from "./fetcher.ts";
import { targetOf } from "./target.ts";

/** A page or plain text, decoded, markup and all. */
export interface FoundPage {
  readonly url: string;
  readonly retrieved: string;
  readonly text: string;
  readonly html: boolean;
  /** As decode names it. */
  readonly encoding: string;
}
export interface FoundFeed {
  readonly url: string;
  readonly title: string | null;
  readonly entries: readonly { readonly url: string; readonly title: string | null; readonly published: string | null }[];
  readonly more: boolean;
}
export type AtAddress = { readonly page: FoundPage; readonly feed: null } | { readonly page: null; readonly feed: FoundFeed };

/** Absolute addresses that may be asked for; a feed may hold any words for an address. */
const entriesOf = (entries: FoundFeed["entries"], base: string): FoundFeed["entries"] =>
  entries.flatMap((entry) => {
    try {
      return [{ ...entry, url: targetOf(entry.url, new URL(base)).url.href }];
    } catch {
      return [];
    }
  });

const MARKUP = /^(?:text\/html|application\/xhtml\+xml)$/;
const PAGE = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,1000}?-->\s*)?<(?:!doctype html|html)\b/is;

const sorted = ({ url, retrieved, type }: Fetched, text: string, encoding: string): AtAddress => {
  if (isFeed(text)) {
    const feed = readFeed(text, url);
    return { page: null, feed: { ...feed, url, entries: entriesOf(feed.entries, url) } };
  }
  const html = MARKUP.test(type) || PAGE.test(text.slice(0, 2000));
  if (!html && type !== "text/plain") throw new FetchError("wrong-type", `${url}: is ${type}, but neither a page nor a feed`);
  return { page: { url, retrieved, text, html, encoding }, feed: null };
};

/** Fetches an address and says what lies there. Throws FetchError, and InputError where the bytes are no text. */
export const atAddress = async (fetcher: Fetcher, address: string): Promise<AtAddress> => {
  const fetched = await fetcher.get(address);
  const { text, encoding } = await decode(fetched.bytes, fetched.url, fetched.charset);
  return sorted(fetched, text, encoding);
};
