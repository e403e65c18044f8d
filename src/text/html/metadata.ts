import { datesIn } from "../frame-dates.ts";
import { plain } from "./entities.ts";
import { attributesOf, type Tag } from "./scan.ts";

/** What a page says of itself outside its text; null where it says nothing. */
export interface Metadata {
  readonly title: string | null;
  readonly published: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly language: string | null;
}

type Field = keyof Metadata;

/** Names of <meta> (name, property, itemprop) by field, the surest first. */
const META: Readonly<Record<Field, readonly string[]>> = {
  title: ["og:title", "headline", "twitter:title", "dc.title", "dcterms.title"],
  published: [
    "article:published_time",
    "datepublished",
    "og:published_time",
    "parsely-pub-date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dcterms.date",
    "dc.date",
    "dc.date.created",
    "citation_publication_date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "sailthru.date",
    "date",
  ],
  outlet: ["og:site_name", "application-name", "dc.publisher", "dcterms.publisher"],
  url: ["og:url"],
  language: ["og:locale", "content-language", "dc.language", "dcterms.language"],
};
const RANK: ReadonlyMap<string, readonly [Field, number]> = new Map(
  (Object.keys(META) as Field[]).flatMap((field) => META[field].map((name, n) => [name, [field, n + 10] as const] as const)),
);
/** schema.org types whose fields are the report's. */
const ARTICLE = /(?:Article|NewsArticle|Report|BlogPosting|PressRelease|WebPage)$/;
const LONGEST_JSON = 200_000;
const MOST_OBJECTS = 500;

/** The day in a date as pages write it: ISO, or in words. */
export const dayIn = (value: string): string | null => {
  const iso = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(value)?.[1];
  const text = iso ?? value.slice(0, 80);
  return datesIn(text, 0, text.length)[0]?.edtf ?? null;
};

const clean: Readonly<Record<Field, (value: string) => string | null>> = {
  title: (v) => plain(v.slice(0, 600)).slice(0, 300) || null,
  published: dayIn,
  outlet: (v) => plain(v.slice(0, 200)).slice(0, 100) || null,
  url: (v) => (/^https?:\/\/[^\s<>"]{3,1000}$/.test(plain(v.slice(0, 1100))) ? plain(v.slice(0, 1100)) : null),
  language: (v) => /^\s*([a-zA-Z]{2})(?:[-_]|\s*$)/.exec(v)?.[1]?.toLowerCase() ?? null,
};

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const nameOf = (value: unknown): string =>
  value !== null && typeof value === "object" ? textOf((value as Record<string, unknown>).name) : textOf(value);

/** Collects metadata while a page is scanned. */
export class PageMetadata {
  readonly #best = new Map<Field, { readonly value: string; readonly rank: number }>();
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  #offer(field: Field, raw: string, rank: number): void {
    const known = this.#best.get(field);
    if (!raw || (known && known.rank <= rank)) return;
    const value = clean[field](raw);
    if (value) this.#best.set(field, { value, rank });
  }

  open(tag: Tag): void {
    if (tag.name === "meta") this.#meta(tag);
    else if (tag.name === "html") this.#offer("language", attributesOf(this.#source, tag).get("lang") ?? "", 1);
    else if (tag.name === "link") {
      const a = attributesOf(this.#source, tag);
      if (a.get("rel")?.toLowerCase() === "canonical") this.#offer("url", a.get("href") ?? "", 1);
    }
  }

  #meta(tag: Tag): void {
    const a = attributesOf(this.#source, tag);
    for (const key of ["property", "name", "itemprop", "http-equiv"]) {
      const found = RANK.get(a.get(key)?.toLowerCase() ?? "");
      if (found) this.#offer(found[0], a.get("content") ?? "", found[1]);
    }
  }

  raw(tag: Tag, start: number, end: number): void {
    if (tag.name === "title") this.#offer("title", this.#source.slice(start, Math.min(end, start + 600)), 90);
    else if (
      tag.name === "script" &&
      /ld\+json/i.test(attributesOf(this.#source, tag).get("type") ?? "") &&
      end - start < LONGEST_JSON
    )
      this.#linkedData(this.#source.slice(start, end));
  }

  #linkedData(json: string): void {
    let waiting: unknown[];
    try {
      waiting = [JSON.parse(json)];
    } catch {
      return; // Broken linked data says nothing; the page may still be read.
    }
    for (let n = 0; n < MOST_OBJECTS && waiting.length; n++) {
      const value = waiting.shift();
      if (Array.isArray(value)) waiting = waiting.concat(value.slice(0, MOST_OBJECTS));
      else if (value !== null && typeof value === "object") {
        const object = value as Record<string, unknown>;
        if (object["@graph"] !== undefined) waiting.push(object["@graph"]);
        const type = [object["@type"]].flat().find((t) => typeof t === "string" && ARTICLE.test(t));
        if (!type) continue;
        // A page may describe itself beside its article; the article's word counts more.
        const rank = type === "WebPage" ? 30 : 2;
        this.#offer("title", textOf(object.headline), rank);
        this.#offer("published", textOf(object.datePublished), rank);
        this.#offer("outlet", nameOf([object.publisher].flat()[0]), rank);
        this.#offer("language", textOf(object.inLanguage), rank);
      }
    }
  }

  done(): Metadata {
    const get = (field: Field): string | null => this.#best.get(field)?.value ?? null;
    return {
      title: get("title"),
      published: get("published"),
      outlet: get("outlet"),
      url: get("url"),
      language: get("language"),
    };
  }
}
