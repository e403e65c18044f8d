import { hash } from "node:crypto";
import { attributions } from "./attribution.ts";
import { frameDates, withDateline } from "./frame-dates.ts";
import { languageOf } from "./language.ts";
import { type Frame, frameOf } from "./regions.ts";
import type { Dateline, Diagnostic, FrameDate, Report, ReportSource, ReportType } from "./report.ts";
import { unwrap } from "./unwrap.ts";

/** The longest readable body of one report, in UTF-16 units; what is beyond is not read, and a diagnostic says so. */
export const MAX_BODY = 1_000_000;

/** The same text has the same id on every machine. */
export const reportId = (original: string): string => `r-${hash("sha256", original).slice(0, 16)}`;

const READOUT =
  /\b(?:readout|ministry of (?:foreign|external) affairs|press (?:service|office|release|statement|note)|office of the spokesperson|official web ?site|department of state|foreign ministry of|presidency of|information of the press|joint (?:press )?statement|ministry of information)\b/i;
const typeOf = (body: string, frame: Frame): ReportType => {
  const head = body.slice(0, Math.min(body.length, Math.max(160, Math.min(frame.headEnd, 500))));
  if (/\b(?:joint )?(?:statement|communiqu[eé])\b/i.test(head.slice(0, 160)) && !frame.dateline) return "statement";
  if (READOUT.test(head)) return "readout";
  if (frame.dateline?.agency || frame.dateline?.date) return "news";
  return body.length < 400 ? "brief" : "news";
};

/** The year of a dateline's "--04-04": that of the frame's best date, the one before if the day would lie ahead of it. */
const datelineDate = (d: Dateline | null, others: readonly FrameDate[]): FrameDate | null => {
  if (!d?.date) return null;
  if (!d.date.startsWith("--")) return { edtf: d.date, span: { start: d.start, end: d.end }, from: "dateline" };
  const base = others.find((o) => o.edtf.length >= 4)?.edtf;
  if (!base) return null;
  const year = Number(base.slice(0, 4));
  const day = `${year}-${d.date.slice(2)}`;
  return {
    edtf: base.length === 10 && day > base ? `${year - 1}-${d.date.slice(2)}` : day,
    span: { start: d.start, end: d.end },
    from: "dateline",
  };
};

const OUTLET =
  /(?:^|\n\n)(?:[^\n]{0,40}?)?\b(\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}]+){0,3} (?:News(?: Agency| Line)?|Agency|Wire|Newswire|Press|Times|Daily|Herald|Post|Tribune))\b/u;

export interface Readable {
  readonly body: string;
  readonly toOriginal: Int32Array;
  readonly widths?: Uint8Array;
  readonly title?: string | null;
  readonly published?: string | null;
  readonly outlet?: string | null;
  readonly url?: string | null;
  readonly language?: string | null;
  readonly diagnostics?: readonly Diagnostic[];
}

/** A report from its readable form: frame, dates, language, sources. */
export const reportFrom = (original: string, readable: Readable, source: Partial<ReportSource> & { source: string }): Report => {
  const diagnostics: Diagnostic[] = [...(readable.diagnostics ?? [])];
  const cut = readable.body.length > MAX_BODY;
  const body = cut ? readable.body.slice(0, MAX_BODY) : readable.body;
  if (cut)
    diagnostics.push({
      code: "long-report",
      severity: "warning",
      message: `only the first ${MAX_BODY} characters are read; split the text into one report a file`,
    });
  const frame = frameOf(body);
  const given = source.published ?? readable.published ?? null;
  const line = frame.dateline?.date ?? null;
  const without = withDateline(
    frameDates(body, { given, envelope: frame.envelope, datelineDate: null, headEnd: frame.headEnd, days: frame.days }),
    body,
    line,
  );
  const dated = datelineDate(frame.dateline, without);
  const dates = dated
    ? withDateline(
        frameDates(body, { given, envelope: frame.envelope, datelineDate: dated, headEnd: frame.headEnd, days: frame.days }),
        body,
        line,
      )
    : without;
  const language = languageOf(body, source.language ?? readable.language ?? null);
  if (language !== "en")
    diagnostics.push({
      code: "language-not-read",
      severity: "warning",
      message:
        language === "und"
          ? "the text does not seem to be in English; only English is read"
          : `the text seems to be in "${language}"; only English is read`,
    });
  if (!dates.length)
    diagnostics.push({
      code: "undated-report",
      severity: "warning",
      message: "the report says no date of its own; give --published to set one",
    });
  const attributedTo = attributions(body, frame.dateline);
  const full: ReportSource = {
    source: source.source,
    url: source.url ?? readable.url ?? null,
    title: source.title ?? readable.title ?? null,
    outlet: source.outlet ?? readable.outlet ?? null,
    published: source.published ?? null,
    retrieved: source.retrieved ?? null,
    language: source.language ?? null,
  };
  return {
    id: reportId(original),
    original,
    body,
    toOriginal: readable.toOriginal,
    ...(readable.widths ? { widths: readable.widths } : {}),
    source: full,
    language,
    type: typeOf(body, frame),
    outlet: full.outlet ?? attributedTo.find((a) => !/^the /i.test(a.name))?.name ?? OUTLET.exec(body.slice(0, 400))?.[1] ?? null,
    attributedTo,
    regions: frame.regions,
    dateline: frame.dateline,
    frameDates: dates,
    diagnostics,
  };
};

/** A report from plain text as given. */
export const reportFromText = (original: string, source: Partial<ReportSource> & { source: string }): Report =>
  // One unit beyond the bound is enough to tell that there is more.
  reportFrom(original, unwrap(original.length > 2 * MAX_BODY ? original.slice(0, 2 * MAX_BODY) : original), source);
