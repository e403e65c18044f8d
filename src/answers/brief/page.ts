/** A briefing as data: sections of lines, each line with the notes that it stands on. */
import type { RecordEngagement, RecordPosition } from "../../record/record.ts";
import type { RecordStore } from "../../store/store.ts";
import { type Citation, citationOf, positionCitation } from "../words.ts";

/** What a line stands on: words of a report that tells of an engagement, or a row of the knowledge base. */
export type Note =
  | ({ readonly kind: "report"; readonly engagement: string | null } & Citation)
  | { readonly kind: "knowledge"; readonly source: string };

export interface BriefLine {
  readonly text: string;
  /** Numbers of notes, from 1; never empty. */
  readonly notes: readonly number[];
}
export interface BriefSection {
  readonly title: string;
  readonly lines: readonly BriefLine[];
}
export interface Brief {
  readonly title: string;
  /** What the page is made from, for whom and as of which day. */
  readonly lead: string;
  readonly sections: readonly BriefSection[];
  readonly notes: readonly Note[];
}

/** Collects the notes of a page: the same words have one number. */
export class Notes {
  readonly all: Note[] = [];
  private readonly store: RecordStore;
  private readonly numbers = new Map<string, number>();
  constructor(store: RecordStore) {
    this.store = store;
  }
  engagement(e: RecordEngagement): number[] {
    const words = citationOf(this.store, e);
    return words ? this.words(words, e.id) : [];
  }
  position(p: RecordPosition): number[] {
    return this.words(positionCitation(this.store, p), p.engagement);
  }
  words({ report, source, outlet, published, quote }: Citation, engagement: string | null): number[] {
    return [this.number({ kind: "report", engagement, report, source, outlet, published, quote })];
  }
  knowledge(source: string): number[] {
    return [this.number({ kind: "knowledge", source })];
  }
  private number(note: Note): number {
    const key = note.kind === "report" ? `${note.report}|${note.quote}` : `k|${note.source}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.all.push(note);
    this.numbers.set(key, this.all.length);
    return this.all.length;
  }
}
