/** Routes of the inbox: what a text says, read without keeping, and the same kept. */
import type { OpenAPIHono } from "@hono/zod-openapi";
import { FetchError } from "../../fetch/errors.ts";
import { Fetcher } from "../../fetch/fetcher.ts";
import { atAddress } from "../../fetch/found.ts";
import { storedReport } from "../../store/stored-report.ts";
import { InputError } from "../../text/errors.ts";
import { givenDate } from "../../text/json-line.ts";
import type { Report } from "../../text/report.ts";
import { reportFromText } from "../../text/report-from-text.ts";
import { reportOf, reportsFromBytes } from "../../text/sources.ts";
import type { FetchedAnswer, InboxAnswer, KeptAnswer } from "../api.ts";
import { Problem } from "../problem.ts";
import { post } from "../route.ts";
import { fetchBody, fetchedAnswer, type InboxBody, inboxAnswer, inboxBody, keptAnswer } from "../schemas/inbox.ts";
import type { Service } from "../service.ts";

/** Reports of one file that a page shows and keeps; a larger file is for `chancery ingest`. */
const REPORTS_MOST = 50;

interface Put {
  readonly reports: readonly Report[];
  readonly failures: InboxAnswer["failures"];
  readonly more: boolean;
}

const pageOf = async ({ page, published, outlet, url, retrieved }: InboxBody): Promise<Put> => {
  const source = { source: url || "page", url: url || null, outlet: outlet || null, retrieved: retrieved || null };
  const day = published ? (givenDate(published) ?? published) : null;
  try {
    const report = await reportOf(page?.text ?? "", page?.html === true, { ...source, published: day }, "utf-8");
    return { reports: [report], failures: [], more: false };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { reports: [], failures: [{ name: source.source, message: error.message }], more: false };
  }
};

/** The reports in what was put in, as many as a page takes. */
const taken = async (body: InboxBody): Promise<Put> => {
  const { text, file, published, outlet, url } = body;
  if (body.page) return pageOf(body);
  const given = { published: published || null, outlet: outlet || null, url: url || null };
  if (text !== undefined && file === undefined) {
    const day = given.published === null ? null : (givenDate(given.published) ?? given.published);
    return { reports: [reportFromText(text, { source: "pasted", ...given, published: day })], failures: [], more: false };
  }
  const reports: Report[] = [];
  const failures: { name: string; message: string }[] = [];
  for await (const found of reportsFromBytes(Buffer.from(file?.base64 ?? "", "base64"), file?.name ?? "", given)) {
    if (reports.length + failures.length >= REPORTS_MOST) return { reports, failures, more: true };
    if (found.report) reports.push(found.report);
    else failures.push({ name: found.path, message: found.error.message });
  }
  return { reports, failures, more: false };
};

const STATUS: Partial<Readonly<Record<FetchError["code"], 400 | 403 | 429>>> = {
  "bad-address": 400,
  "private-address": 403,
  "refused-by-robots": 403,
  busy: 429,
};

const fetched = async (fetcher: Fetcher, url: string): Promise<FetchedAnswer> => {
  try {
    const { page, feed } = await atAddress(fetcher, url);
    if (!page) return { page, feed };
    const { encoding: _told, ...rest } = page;
    return { page: rest, feed };
  } catch (error) {
    if (error instanceof FetchError) throw new Problem(STATUS[error.code] ?? 502, error.code, `${error.message}.`);
    if (error instanceof InputError) throw new Problem(502, error.code, `${error.message}.`);
    throw error;
  }
};

const isKept = (s: Service, report: Report): boolean => s.store.reportText(report.id) !== null;

export const inboxRoutes = (api: OpenAPIHono, s: Service): void => {
  const fetcher = s.fetcher ?? new Fetcher();
  post(
    api,
    {
      path: "/inbox/fetch",
      tag: "words",
      summary: "What lies at a web address: a page to be read, or a feed to choose from; nothing is kept",
      body: fetchBody,
      answers: fetchedAnswer,
      failures: { 502: "The address could not be reached, or what lies there is not read; the message says why." },
    },
    ({ body }): Promise<FetchedAnswer> => fetched(fetcher, body.url),
  );
  post(
    api,
    {
      path: "/inbox/read",
      tag: "words",
      summary: "What a pasted text or a file says, with what was left open; nothing is kept",
      body: inboxBody,
      answers: inboxAnswer,
    },
    async ({ body }): Promise<InboxAnswer> => {
      const { reports, failures, more } = await taken(body);
      const items = reports.map((report) => ({
        text: report.original,
        known: isKept(s, report),
        reading: s.reader.read(report),
      }));
      return { items, failures, more };
    },
  );
  post(
    api,
    {
      path: "/inbox/keep",
      tag: "words",
      summary: "Read and keep: the reports become part of the record",
      body: inboxBody,
      answers: keptAnswer,
    },
    async ({ body }): Promise<KeptAnswer> => {
      const { reports, failures, more } = await taken(body);
      const before = new Set(reports.filter((report) => isKept(s, report)).map((report) => report.id));
      const read = reports.map((report) => ({ report: storedReport(report), reading: s.reader.read(report) }));
      if (read.length > 0) s.writing((store) => store.addBatch(read));
      const items = read.map(({ report, reading }) => ({
        report: report.id,
        title: reading.report.title,
        known: before.has(report.id),
        engagements: [...new Set(reading.engagements.flatMap((e) => s.store.engagement(e.id)?.id ?? []))],
      }));
      return { items, failures, more };
    },
  );
};
