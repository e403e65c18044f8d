import { type Metadata, PageMetadata } from "./metadata.ts";
import { attributesOf, scanHtml, type Tag } from "./scan.ts";

/** A stretch of text between two tags, with where it stands. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** Runs of one paragraph have one number. */
  readonly paragraph: number;
  /** True where <br> stands before it. */
  readonly broken: boolean;
  /** True where white space alone stood between it and the run before. */
  readonly spaced: boolean;
  /** True in <pre>. */
  readonly preformatted: boolean;
  /** 1 to 6 in a heading, else 0. */
  readonly heading: number;
  /** True in navigation, footers, side columns, buttons. */
  readonly aside: boolean;
  /** The day of the <time> it stands in, as the attribute says. */
  readonly time: string | null;
}

/** A page's text in runs, what it says of itself, and its skeleton for choosing the article: null where the page is too large or too deep for that. */
export interface Page {
  readonly runs: readonly Run[];
  readonly metadata: Metadata;
  readonly skeleton: string | null;
}

const INLINE = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img".split(
    " ",
  ),
);
const ASIDE = new Set(["nav", "footer", "aside", "button", "dialog", "menu"]);
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** Elements that end by themselves when the next begins: a page of unclosed ones is long, not deep. */
const SELF_ENDING = new Set("p li dt dd tr td th thead tbody tfoot option".split(" "));

/** Bounds of what is handed to the choice of the article: its time grows faster than the page. */
const MOST_ELEMENTS = 12_000;
/** A page that is little but tags costs more than its words allow: elements that any page may have, and source units for each one more. */
const FREE_ELEMENTS = 500;
const UNITS_AN_ELEMENT = 16;
const DEEPEST = 120;
const LONGEST = 3_000_000;
/** More text than a body holds is not kept. */
const MOST_TEXT = 4_000_000;

/** Private-use letters that carry a run's number through the choice of the article; see article.ts. */
export const MARK = { begin: "\uf8ff", zero: 0xe000, base: 4096 } as const;
export const mark = (n: number): string =>
  MARK.begin + String.fromCharCode(MARK.zero + Math.floor(n / MARK.base), MARK.zero + (n % MARK.base));

const escaped = (text: string): string =>
  text
    .replace(/[\ue000-\uf8ff]/g, " ")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");

/** The attributes by which an article is told from what surrounds it. */
const kept = (attributes: ReadonlyMap<string, string>): string => {
  let out = "";
  for (const name of ["id", "class", "role", "rel", "itemprop", "aria-hidden"]) {
    const value = attributes.get(name);
    if (value) out += ` ${name}="${escaped(value.slice(0, 120)).replace(/"/g, "")}"`;
  }
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.get("style") ?? "")) out += ' style="display:none"';
  if (attributes.has("hidden")) out += " hidden";
  if (attributes.has("href")) out += ' href="x"';
  return out;
};

/** The tags and marked texts of a page, within bounds. */
class Skeleton {
  readonly #most: number;
  #parts: string[] | null = [];
  #elements = 0;
  #depth = 0;
  #length = 0;

  constructor(source: string) {
    this.#most = Math.min(MOST_ELEMENTS, FREE_ELEMENTS + source.length / UNITS_AN_ELEMENT);
  }

  add(part: string): void {
    this.#length += part.length;
    if (this.#length > LONGEST) this.#parts = null;
    this.#parts?.push(part);
  }

  open(source: string, tag: Tag): void {
    if (!this.#parts || (INLINE.has(tag.name) && tag.name !== "a") || /^(?:html|head|body|meta|link|base)$/.test(tag.name))
      return;
    if (!VOID.has(tag.name) && !SELF_ENDING.has(tag.name)) this.#depth++;
    if (++this.#elements > this.#most || this.#depth > DEEPEST) this.#parts = null;
    else this.add(`<${tag.name}${kept(attributesOf(source, tag))}>`);
  }

  close(name: string): void {
    if (!this.#parts || (INLINE.has(name) && name !== "a") || VOID.has(name) || /^(?:html|head|body)$/.test(name)) return;
    if (!SELF_ENDING.has(name)) this.#depth = Math.max(0, this.#depth - 1);
    this.add(`</${name}>`);
  }

  done(): string | null {
    return this.#parts ? `<!doctype html><html><head></head><body>${this.#parts.join("")}</body></html>` : null;
  }
}

/** Reads a page's source once. */
export const readPage = (source: string): Page => {
  const runs: Run[] = [];
  const metadata = new PageMetadata(source);
  const skeleton = new Skeleton(source);
  let paragraph = 0,
    broken = false,
    spaced = false,
    heading = 0,
    asides = 0,
    preformatted = 0,
    length = 0;
  let time: string | null = null;
  const block = (): void => {
    paragraph++;
    broken = false;
    spaced = false;
  };
  scanHtml(source, {
    text(start, end) {
      if (length > MOST_TEXT) return;
      if (
        /^\s*$/.test(source.slice(start, Math.min(end, start + 200))) &&
        (end - start <= 200 || !source.slice(start, end).trim())
      ) {
        spaced = true;
        skeleton.add(" ");
        return;
      }
      length += end - start;
      skeleton.add(mark(runs.length) + escaped(source.slice(start, end)));
      runs.push({ start, end, paragraph, broken, spaced, preformatted: preformatted > 0, heading, aside: asides > 0, time });
      broken = false;
      spaced = false;
    },
    open(tag) {
      const { name } = tag;
      metadata.open(tag);
      skeleton.open(source, tag);
      if (name === "br") broken = true;
      else if (name === "time") time = attributesOf(source, tag).get("datetime") ?? "";
      else if (!INLINE.has(name)) block();
      if (/^h[1-6]$/.test(name)) heading = Number(name[1]);
      else if (name === "pre") preformatted++;
      if (ASIDE.has(name)) asides++;
    },
    close(name) {
      skeleton.close(name);
      if (name === "time") time = null;
      else if (!INLINE.has(name)) block();
      if (/^h[1-6]$/.test(name)) heading = 0;
      else if (name === "pre") preformatted = Math.max(0, preformatted - 1);
      if (ASIDE.has(name)) asides = Math.max(0, asides - 1);
    },
    raw(tag, start, end) {
      metadata.raw(tag, start, end);
    },
  });
  return { runs, metadata: metadata.done(), skeleton: skeleton.done() };
};
