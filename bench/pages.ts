/**
 * How long the pages of a record take: what the web app asks for each, answered in this process, in processor time.
 *
 *   npm run bench:pages -- --record FOLDER
 *
 * The subjects are the parties, people and engagements told of most, for whom an answer is dearest. Each question is asked three times, in
 * a way that no kept answer can serve; the first time and the least are told.
 */
import { parseArgs } from "node:util";
import { openBase } from "../src/cli/knowledge-base.ts";
import { createReader } from "../src/reading/read.ts";
import { createApp } from "../src/server/serve.ts";
import { openRecord } from "../src/store/sqlite.ts";
import { cpu } from "./fuzz/check.ts";

const { values } = parseArgs({ options: { record: { type: "string" } } });
if (!values.record) throw new Error("give --record FOLDER");

const TIMES = 3;
const ROOT = "http://localhost/api/v1";
const store = openRecord(values.record, { mode: "read" });
const knowledge = openBase();
const writing = (): never => {
  throw new Error("nothing is written here");
};
const { app, close } = createApp(
  { store, knowledge, reader: createReader(knowledge, "bench"), writing },
  { hosts: () => new Set(["localhost"]), token: "", access: { users: null, audit: null } },
);

const [a = "", b = "", c = ""] = store.parties().map((p) => p.id);
const person = encodeURIComponent(store.people()[0]?.id ?? "");
const newest = store.summaries({}, { limit: 500 }).items;
const most = newest.reduce((x, y) => (y.reports > x.reports ? y : x)).id;
const sentence = encodeURIComponent(
  `The foreign ministers of ${a} and ${b} met on 5 March 2012 and agreed to reopen the border.`,
);

const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  timeline: ["engagements", "engagements?kind=visit", "engagements?status=proposed", "engagements?from=2012-01-01&to=2012-12-31"],
  "timeline of a party": [`engagements?party=${a}`, `engagements?party=${a}&kind=call`, `engagements?party=${a}&party=${b}`],
  "timeline with words": ["engagements?q=talks", `engagements?party=${a}&q=talks`],
  search: ["search?q=talks", "search?q=bord", "search?q=agree", "search?q=energy%20talks"],
  "names while typing": ["suggest?q=a", "suggest?q=mar"],
  engagement: [`engagements/${most}`],
  compare: [`engagements/${most}/compare`, "comparable", `comparable?party=${a}`],
  person: [`people/${person}`, `explore/years?person=${person}`, `promises?a=${person}`],
  party: [`parties/${a}`],
  "a party's promises": [`promises?a=${a}`],
  pair: [`pairs?a=${a}&b=${b}`, `pairs?a=${a}&b=${c}`],
  "a pair's promises": [`promises?a=${a}&b=${b}`],
  briefing: [`brief?a=${a}&b=${b}`],
  explorer: ["explore/places", "explore/network", "explore/network?of=person", "explore/matrix", "explore/years"],
  "explorer of a party": [`explore/places?party=${a}`, `explore/network?party=${a}`, `explore/matrix?party=${a}`],
  watch: ["facets", "coverage", "patterns", `patterns?party=${a}`],
  review: ["review?limit=50"],
  verify: [`verify?sentence=${sentence}`],
  status: ["status"],
};

const askOnce = async (question: string, n: number): Promise<number> => {
  const begin = cpu();
  const answer = await app.request(`${ROOT}/${question}${question.includes("?") ? "&" : "?"}time=${n}`, {
    headers: { host: "localhost" },
  });
  await answer.text();
  if (answer.status !== 200) throw new Error(`${question}: ${answer.status}`);
  return cpu() - begin;
};

const { reports, engagements } = store.counts();
process.stdout.write(`${reports} reports, ${engagements} engagements; milliseconds: first, least\n`);
for (const [page, questions] of Object.entries(QUESTIONS))
  for (const question of questions) {
    const times: number[] = [];
    for (let n = 0; n < TIMES; n++) times.push(await askOnce(question, n));
    process.stdout.write(
      `${page.padEnd(22)} ${(times[0] ?? 0).toFixed(0).padStart(5)} ${Math.min(...times)
        .toFixed(0)
        .padStart(5)}  /${question.slice(0, 70)}\n`,
    );
  }
await close();
store.close();
