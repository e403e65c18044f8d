/** What the report is: the side's own account, news, or something else. */
export type ReportType = "readout" | "statement" | "news" | "brief" | "other";

/** The same text always has the same id; the envelope around it may differ from source to source. */
export interface ReportSource {
  /** Path or URL as given, `PATH#n` for the nth report of a file of many. */
  readonly source: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  /** ISO day or EDTF, as the envelope says; null if it says nothing. */
  readonly published: string | null;
  readonly retrieved: string | null;
  readonly language: string | null;
}

/** A place in the readable text that frames the report rather than tells it. Offsets are UTF-16, into `Report.body`. */
export interface Region {
  readonly kind: "envelope" | "title" | "dateline" | "byline" | "boilerplate" | "caption";
  readonly start: number;
  readonly end: number;
}

/** The place and day in front of a report: "BAKU, Azerbaijan, April 4." Raw words; who knows places resolves them. */
export interface Dateline {
  readonly start: number;
  readonly end: number;
  readonly place: string | null;
  readonly date: string | null;
  readonly agency: string | null;
}

/** A date that the report's frame states (envelope, dateline, "Published 17 June 2021"), read to a day, month or year. */
export interface FrameDate {
  readonly edtf: string;
  /** Where its words stand in `body`; null if it came with the file (JSONL field, command line). */
  readonly span: { readonly start: number; readonly end: number } | null;
  readonly from: "given" | "envelope" | "dateline" | "footer" | "header";
}

/**
 * One report as published, and its readable form.
 *
 * `original` is the decoded text as given. `body` is what people read: markup removed, hard-wrapped lines joined,
 * paragraphs separated by "\n\n". `toOriginal[i]` is the UTF-16 offset in `original` of body[i] (one more entry at the
 * end), so every span of the body has its span in the original.
 */
export interface Report {
  readonly id: string;
  readonly original: string;
  readonly body: string;
  readonly toOriginal: Int32Array;
  /** How many units of `original` each unit of the body stands for, where that is not one (an HTML entity); absent: one each. */
  readonly widths?: Uint8Array;
  readonly source: ReportSource;
  readonly language: string;
  readonly type: ReportType;
  readonly outlet: string | null;
  /** Whom the report itself names as its source, nearest first, with where it says so (body offsets). */
  readonly attributedTo: readonly { readonly name: string; readonly start: number; readonly end: number }[];
  readonly regions: readonly Region[];
  readonly dateline: Dateline | null;
  /** Every date of the frame, the best first: the first one's day is the day of publication. */
  readonly frameDates: readonly FrameDate[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Diagnostic {
  readonly code: string;
  readonly severity: "info" | "warning" | "error";
  readonly message: string;
}
