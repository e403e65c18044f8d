import { FetchError } from "../fetch/errors.ts";
import type { Fetcher } from "../fetch/fetcher.ts";
import { atAddress, type FoundFeed, type FoundPage, type NamedFeed } from "../fetch/found.ts";
import type { Reading } from "../reading/reading.ts";
import { openRecord } from "../store/sqlite.ts";
import type { RecordStore } from "../store/store.ts";
import { storedReport } from "../store/stored-report.ts";
import { InputError } from "../text/errors.ts";
import type { Report } from "../text/report.ts";
import { reportOf } from "../text/sources.ts";
import { EXIT, UsageError } from "./exit.ts";
import { fetcherVia } from "./fetcher-via.ts";
import { numberOption } from "./number-option.ts";
import { openReader, toldUnread } from "./reader.ts";
import { readingView } from "./reading-view.ts";
import { recordFolder } from "./record-path.ts";
import { print, printable, tell } from "./terminal.ts";

export interface FetchOptions {
  /** All entries of a feed, or as many of the first as this; none: feeds are listed. */
  readonly all: boolean;
  readonly first: string | undefined;
  /** Say what the pages say; keep nothing. */
  readonly read: boolean;
  readonly record: string | undefined;
  /** The proxy to go through, as http://host:port. */
  readonly proxy?: string | undefined;
}

const entriesWanted = ({ all, first }: FetchOptions): number => {
  if (all) return Number.POSITIVE_INFINITY;
  return numberOption("first", first) ?? 0;
};

const reportFrom = ({ url, retrieved, text, html, encoding }: FoundPage, published: string | null): Promise<Report> =>
  reportOf(text, html, { source: url, url, retrieved, published }, encoding);

/** Prints what a feed holds, the newest as the feed has them, and how to take them. */
const list = async (feed: FoundFeed): Promise<void> => {
  tell(`${feed.url}: a feed${feed.title ? `, "${printable(feed.title)}"` : ""}; nothing of it is kept yet`);
  for (const e of feed.entries) await print(printable([e.published ?? "undated", e.url, e.title ?? ""].join("\t")));
  if (feed.more) tell("the feed has more entries than are listed");
  tell("take them with --all, with --first N, or by their addresses");
};

/** Says where a page's feeds are, for who wants what follows it too. */
const tellFeeds = (feeds: readonly NamedFeed[]): void => {
  for (const { url, title } of feeds) tell(`this page has a feed: ${url}${title ? ` ("${printable(title)}")` : ""}`);
  if (feeds.length > 0) tell("list it with chancery fetch and its address");
};

class Work {
  failed = 0;
  added = 0;
  known = 0;
  /** Fetched and kept, but not read for a fault. */
  unread = 0;
  private readonly fetcher: Fetcher;
  private readonly wanted: number;
  private readonly take: (report: Report) => Promise<Reading>;
  constructor(fetcher: Fetcher, wanted: number, take: (report: Report) => Promise<Reading>) {
    this.fetcher = fetcher;
    this.wanted = wanted;
    this.take = take;
  }
  /** An address somebody typed: a page, or a feed to list or to take from. */
  async address(url: string): Promise<void> {
    await this.patiently(async () => {
      const { page, feed } = await atAddress(this.fetcher, url);
      if (page) {
        tellFeeds(page.feeds);
        await this.takeReport(await reportFrom(page, null));
      } else if (this.wanted === 0) await list(feed);
      else for (const entry of feed.entries.slice(0, this.wanted)) await this.entry(entry);
    });
  }
  private async takeReport(report: Report): Promise<void> {
    if (toldUnread(await this.take(report))) this.unread++;
  }
  private async entry({ url, published }: FoundFeed["entries"][number]): Promise<void> {
    await this.patiently(async () => {
      const { page } = await atAddress(this.fetcher, url);
      if (!page) throw new UsageError(`${url}: is a feed within a feed; give its address by itself`);
      await this.takeReport(await reportFrom(page, published));
    });
  }
  /** What stops one address does not stop the others. */
  private async patiently(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof FetchError || error instanceof InputError || error instanceof UsageError)) throw error;
      this.failed++;
      tell(`chancery: ${error.message}`);
    }
  }
}

/** The record is opened with the first report there is to keep: an address that does not answer makes none. */
const keeping = (open: () => RecordStore, count: (added: number, known: number) => void) => {
  const reader = openReader();
  return async (report: Report): Promise<Reading> => {
    const reading = reader.read(report);
    const { added, known } = open().addBatch([{ report: storedReport(report), reading }]);
    count(added, known);
    tell(`${added ? "kept" : "known"}: ${report.source.url}`);
    return reading;
  };
};

const showing = () => {
  const reader = openReader();
  return async (report: Report): Promise<Reading> => {
    const reading = reader.read(report);
    await print(readingView(reading));
    return reading;
  };
};

/** Fetches what lies at the addresses given, and keeps it; each report is kept once it is told. */
export const fetchAddresses = async (
  addresses: readonly string[],
  options: FetchOptions,
  fetcher: Fetcher = fetcherVia(options.proxy),
): Promise<number> => {
  const wanted = entriesWanted(options);
  const folder = recordFolder(options.record);
  const opened: RecordStore[] = [];
  const open = (): RecordStore => {
    if (!opened[0]) opened.push(openRecord(folder, { mode: "write" }));
    return opened[0] as RecordStore;
  };
  const take = options.read
    ? showing()
    : keeping(open, (added, known) => {
        work.added += added;
        work.known += known;
      });
  const work = new Work(fetcher, wanted, take);
  try {
    for (const url of addresses) await work.address(url);
  } finally {
    for (const store of opened) store.close();
  }
  if (!options.read && work.added + work.known + work.failed > 0)
    tell(
      `${work.added} new, ${work.known} known before${work.failed ? `, ${work.failed} not fetched` : ""}${opened.length ? `; record: ${folder}` : ""}`,
    );
  return work.failed || work.unread ? EXIT.input : EXIT.ok;
};
