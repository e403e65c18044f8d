/** A record of two reports behind a real server on a free loopback port, and requests to it whose every header is the test's to choose. */
import { request } from "node:http";
import { join } from "node:path";
import type { Fetcher } from "../../src/fetch/fetcher.ts";
import { loadKnowledge } from "../../src/knowledge/compiled.ts";
import { createReader } from "../../src/reading/read.ts";
import { type ServeOptions, serve } from "../../src/server/serve.ts";
import { openAsOf } from "../../src/store/as-of.ts";
import { openRecord } from "../../src/store/sqlite.ts";
import type { RecordStore } from "../../src/store/store.ts";
import { storedReport } from "../../src/store/stored-report.ts";
import { reportFromText } from "../../src/text/report-from-text.ts";
import { reportsFrom } from "../../src/text/sources.ts";
import { folder, REPORT } from "../cli/command.ts";
import type { AnswerAt } from "./answer-at.ts";

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

export interface Served {
  readonly store: RecordStore;
  readonly port: number;
  /** Of the record. */
  readonly folder: string;
  readonly ask: (path: string, headers?: Record<string, string>, method?: string, body?: string) => Promise<Answer>;
  readonly json: <const Address extends string>(address: Address) => Promise<AnswerAt<Address>>;
  /** The token that a page of this server carries. */
  readonly token: () => Promise<string>;
  readonly close: () => Promise<void>;
}

export const SECOND =
  "Swedish Foreign Minister Tobias Billström will meet Finnish Foreign Minister Elina Valtonen in Stockholm on 20 May 2024.";

const EXAMPLES = join(import.meta.dirname, "../../examples/reports");

/** `examples`: the demo's reports beside the two. */
export const served = async (
  options: { readonly examples?: boolean; readonly serve?: Partial<ServeOptions>; readonly fetcher?: Fetcher } = {},
): Promise<Served> => {
  const place = folder();
  const knowledge = loadKnowledge();
  const reader = createReader(knowledge, "test");
  const store = openRecord(place.path, { mode: "write" });
  const reports = [REPORT, SECOND].map((text, i) => reportFromText(text, { source: `r${i}.txt`, published: "2024-05-15" }));
  if (options.examples)
    for await (const found of reportsFrom([EXAMPLES], { published: null, outlet: null, url: null, stdin: process.stdin }))
      if (found.report) reports.push(found.report);
  store.addBatch(reports.map((report) => ({ report: storedReport(report), reading: reader.read(report) })));
  const { fetcher } = options;
  const service = {
    store,
    knowledge,
    reader,
    writing: <T>(work: (open: RecordStore) => T) => work(store),
    asOf: async (moment: string) => openAsOf(place.path, moment),
    ...(fetcher ? { fetcher } : {}),
  };
  const serving = await serve(service, { port: 0, ...options.serve });
  const ask: Served["ask"] = (path, headers = {}, method = "GET", body = "") =>
    new Promise((resolve, reject) => {
      const sent = request(
        { host: "127.0.0.1", port: serving.port, path, method, headers: { host: `127.0.0.1:${serving.port}`, ...headers } },
        (answer) => {
          let text = "";
          answer.setEncoding("utf8");
          answer.on("data", (d: string) => (text += d));
          answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }));
        },
      );
      sent.on("error", reject);
      sent.end(body);
    });
  return {
    store,
    port: serving.port,
    folder: place.path,
    ask,
    json: async (address) => JSON.parse((await ask(address)).body),
    token: async () => /name="chancery-token" content="([\w-]+)"/.exec((await ask("/")).body)?.[1] ?? "",
    close: async () => {
      await serving.close();
      store.close();
      place.remove();
    },
  };
};
