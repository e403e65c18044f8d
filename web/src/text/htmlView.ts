import type { Segment } from "./segments.ts";

/**
 * A readable form of a page's source, made only of its text: tags fall away, blocks become paragraphs, character references become their
 * characters. It is not a parser: what it shows goes to the page as text nodes, so that a mistake here can look odd but do nothing.
 */

/** A range of the source that is shown as something else; offsets in UTF-16 units. */
interface Replaced {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
}

const HIDDEN_ELEMENTS = "script|style|head|noscript|template|svg|nav|footer|form|button|select|iframe";
const BLOCKS =
  /^<\/?(?:p|div|br|h[1-6]|li|ul|ol|tr|table|section|article|main|header|aside|blockquote|figure|figcaption|hr|dl|dt|dd|address|time)\b/i;
const MARKUP = new RegExp(
  // A comment; an element that is no reading matter, with its content; a tag; a character reference; white space that is not one space.
  `<!--[\\s\\S]*?(?:-->|$)|<(${HIDDEN_ELEMENTS})\\b[\\s\\S]*?(?:</\\1\\s*>|$)|<[!/?a-zA-Z][^<>]*>|&(?:#\\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});|\\s{2,}|[\\n\\t\\r]`,
  "gi",
);
const NAMED: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  hellip: "…",
};

/** Beyond this length the source is shown as it is. */
const LONGEST = 2_000_000;

/** Whether a text is the source of a web page rather than prose that mentions a tag. */
export function isHtml(text: string): boolean {
  return (
    text.length <= LONGEST && /^[\s\ufeff]*</.test(text) && /<(?:html|body|article|main|div|p)\b/i.test(text.slice(0, 4_000))
  );
}

/** A short piece of a page's source as a reader sees it: "Korea&#8217;s <b>envoy</b>" is "Korea’s envoy". */
export const seen = (source: string): string => source.replace(MARKUP, shownFor).replace(/\s+/g, " ").trim();

/** The segments of a page's source with their text made readable. Marked words that stand in markup (a date in a meta tag) are shown as they are. */
export function readable(source: string, segments: readonly Segment[]): readonly Segment[] {
  const replaced = [...source.matchAll(MARKUP)].map(
    (match): Replaced => ({
      start: match.index,
      end: match.index + match[0].length,
      shown: shownFor(match[0]),
    }),
  );
  let next = 0;
  return segments.map((segment) => {
    while ((replaced[next]?.end ?? Infinity) <= segment.start) next++;
    const text = shownText(segment, replaced, next);
    if (segment.fields.length === 0 || text.trim() !== "") return { ...segment, text };
    return { ...segment, text: `\n\n${segment.text}\n\n` };
  });
}

function shownText(segment: Segment, replaced: readonly Replaced[], first: number): string {
  let text = "";
  let at = segment.start;
  for (let i = first; ; i++) {
    const range = replaced[i];
    if (range === undefined || range.start >= segment.end) break;
    text += segment.text.slice(at - segment.start, Math.max(at, range.start) - segment.start);
    // A range that two segments share is shown once, where it starts.
    if (range.start >= segment.start) text += range.shown;
    at = Math.min(range.end, segment.end);
  }
  return text + segment.text.slice(at - segment.start);
}

function shownFor(markup: string): string {
  if (markup.startsWith("<")) return BLOCKS.test(markup) ? "\n\n" : "";
  if (!markup.startsWith("&")) return " ";
  const name = markup.slice(1, -1).toLowerCase();
  if (!name.startsWith("#")) return NAMED[name] ?? markup;
  const code = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : markup;
}
