import { plain } from "./entities.ts";
import { attributesOf, scanHtml, type Tag } from "./scan.ts";

/** A feed that a page names as another form of itself or of its site. */
export interface FeedLink {
  /** As the page gives it; it may be relative. */
  readonly href: string;
  readonly title: string | null;
}
export interface FeedLinks {
  /** What the page says its relative addresses start from; null for its own address. */
  readonly base: string | null;
  readonly links: readonly FeedLink[];
}

/** RSS, Atom and JSON Feed. Plain "application/json" and "text/xml" are said of other things too (oEmbed, a site's API, a site map). */
const FEED = /^application\/(?:rss\+xml|atom\+xml|feed\+json)$/i;
/** A page that names more is no help to who chooses; and none may make the answer long. */
const MOST = 20;

const isFeedLink = (a: ReadonlyMap<string, string>): boolean => {
  const rel = (a.get("rel") ?? "").toLowerCase().split(/\s+/);
  if (!rel.includes("alternate") || rel.includes("stylesheet")) return false;
  return FEED.test((a.get("type") ?? "").split(";", 1)[0]?.trim() ?? "");
};

/** The feeds that a page names (<link rel="alternate">), in its order, as it writes them. */
export const feedLinksIn = (source: string): FeedLinks => {
  const links: FeedLink[] = [];
  let base: string | null = null;
  const open = (tag: Tag): void => {
    if (tag.name !== "link" && tag.name !== "base") return;
    const a = attributesOf(source, tag);
    const href = plain(a.get("href") ?? "");
    if (!href) return;
    if (tag.name === "base") base ??= href;
    else if (links.length < MOST && isFeedLink(a)) links.push({ href, title: plain(a.get("title") ?? "").slice(0, 300) || null });
  };
  scanHtml(source, { text: () => {}, open, close: () => {}, raw: () => {} });
  return { base, links };
};
