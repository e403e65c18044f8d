/** Finding words: passages lie in the index by day of publication, so that a common word costs no more than a rare one. */
import type { DatabaseSync, StatementSync } from "node:sqlite";
import { foldedWords } from "../knowledge/fold.ts";
import type { RecordStore, SearchRow } from "./store.ts";
import type { Words } from "./words.ts";

/** Passages looked at for one question: of a word that more of them hold, the newest. */
export const LOOKED_AT = 2000;
const MOST_A_PAGE = 1000;
const MOST_WORDS = 12;
/** Letters from which a word may be the beginning of a longer one: a letter or two begin too many. */
const BEGINNING = 3;

const asked = (q: string): string[] => foldedWords(q).slice(0, MOST_WORDS);
const exact = (words: readonly string[]): string => words.map((w) => `"${w}"`).join(" AND ");
/** Of a whole sentence, only the last word may still be typed. */
const SENTENCE = 6;
const begun = (words: readonly string[], known: Words): string =>
  words
    .map((w, i) =>
      w.length >= BEGINNING && (words.length < SENTENCE || i === words.length - 1) ? known.beginningWith(w) : `"${w}"`,
    )
    .join(" AND ");

export const asksWords = (q: string): boolean => asked(q).length > 0;

/** A full-text query that asks for every word, or for words that begin so; null where nothing is asked. */
export const matchQuery = (q: string, known: Words): string | null => {
  const words = asked(q);
  return words.length ? begun(words, known) : null;
};

/** Ids of passages that hold words, the newest first; a negative bound is none. */
export const NEWEST_MATCHES = "SELECT rowid AS id FROM passage_words WHERE passage_words MATCH ? ORDER BY rowid DESC LIMIT ?";

// Of a report from several sources, the first: its copies have the same words.
const ROWS = `SELECT e.id AS engagement, m.json AS told, r.id AS report, p.title, s.source, s.outlet, s.published, p.quote
  FROM f JOIN passage p ON p.id = f.id JOIN report r ON r.no = p.report
  JOIN source s ON s.report = r.no AND s.source = (SELECT min(source) FROM source WHERE report = r.no)
  LEFT JOIN claim_set c ON c.no = p.claim_set LEFT JOIN entry e ON e.no = c.entry LEFT JOIN summary m ON m.entry = e.no`;

const rowsOf = (rows: readonly Record<string, unknown>[]): SearchRow[] =>
  rows.map((row) => ({ ...row, told: row.told === null ? null : JSON.parse(row.told as string) })) as unknown as SearchRow[];

export class Search {
  private readonly count: StatementSync;
  private readonly found: StatementSync;
  private readonly newest: StatementSync;
  private readonly ranked: StatementSync;
  private readonly telling: StatementSync;
  private readonly words: Words;
  constructor(db: DatabaseSync, words: Words) {
    this.words = words;
    this.telling = db.prepare(
      `SELECT r.id AS report FROM (${NEWEST_MATCHES}) f JOIN passage p ON p.id = f.id JOIN report r ON r.no = p.report GROUP BY r.no ORDER BY max(f.id) DESC`,
    );
    this.count = db.prepare(
      `SELECT count(*) AS n FROM (SELECT 1 FROM passage_words WHERE passage_words MATCH ? LIMIT ${LOOKED_AT + 1})`,
    );
    this.found = db.prepare(NEWEST_MATCHES);
    this.newest = db.prepare(`WITH f AS MATERIALIZED (SELECT value AS id FROM json_each(?)) ${ROWS} ORDER BY f.id DESC`);
    this.ranked = db.prepare(
      `WITH f AS MATERIALIZED (SELECT rowid AS id, bm25(passage_words) AS rank FROM passage_words WHERE passage_words MATCH ? ORDER BY 2, 1 LIMIT ?) ${ROWS} ORDER BY f.rank, f.id`,
    );
  }

  /** Passages that a query finds, the newest; one more than are looked at where there are more. */
  private newestOf(query: string): number[] {
    return this.found.all(query, LOOKED_AT + 1).map((row) => row.id as number);
  }
  private matches(query: string): number {
    return Number(this.count.get(query)?.n);
  }

  /** The likeliest passages first; where more than LOOKED_AT match, the newest of them, newest first. */
  find: RecordStore["search"] = (q, limit) => {
    const words = asked(q);
    if (!words.length) return { items: [], total: 0, more: false };
    const most = Math.max(1, Math.min(MOST_A_PAGE, Math.floor(limit)));
    // The very words first: where they are common enough, longer words that begin so need no look.
    let query = exact(words);
    let found = this.newestOf(query);
    if (found.length <= LOOKED_AT) {
      query = begun(words, this.words);
      found = this.newestOf(query);
    }
    if (found.length > LOOKED_AT)
      return { items: rowsOf(this.newest.all(JSON.stringify(found.slice(0, most)))), total: LOOKED_AT, more: true };
    return { items: found.length ? rowsOf(this.ranked.all(query, most)) : [], total: found.length, more: false };
  };

  /**
   * Reports in whose passages one of the beginnings of words stands, those with a later passage first. Only the rarest words are asked
   * for: `enough` is how many.
   */
  reportsWithAny: RecordStore["reportsWithAny"] = (beginnings, enough) => {
    const queries = beginnings.flatMap((b) => foldedWords(b).map((w) => this.words.beginningWith(w)));
    const rarest = queries
      .map((query) => ({ query, n: this.matches(query) }))
      .sort((a, b) => a.n - b.n)
      .slice(0, enough);
    if (!rarest.length) return [];
    return this.telling.all(rarest.map((r) => r.query).join(" OR "), LOOKED_AT).map((row) => row.report as string);
  };
}
