import { createHash } from "node:crypto";
import type { Context, Hono } from "hono";
import { brief } from "../answers/brief.ts";
import { dyad } from "../answers/dyad.ts";
import { person } from "../answers/person.ts";
import { type Meant, NotOneError, whoIs } from "../answers/who-is.ts";
import { foldedWords } from "../knowledge/fold.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Reader } from "../reading/read.ts";
import type { EngagementKind, Status } from "../reading/reading.ts";
import type { RecordEngagement } from "../record/record.ts";
import type { Filter, RecordStore } from "../store/store.ts";
import { reportFromText } from "../text/report-from-text.ts";
import { VERSION } from "../version.ts";
import type {
  EngagementAnswer,
  EngagementSummary,
  EngagementsPage,
  PairAnswer,
  PersonAnswer,
  ReportAnswer,
  SearchAnswer,
  StatusAnswer,
  Suggestion,
} from "./api.ts";

export interface Service {
  readonly store: RecordStore;
  readonly knowledge: Knowledge;
  readonly reader: Reader;
}

const MOST = 200;
const KINDS = new Set(["meeting", "call", "visit", "gathering", "signing", "correspondence", "ceremony", "statement"]);
const STATUSES = new Set(["held", "earlier", "planned", "proposed", "cancelled", "denied"]);

/** A request that cannot be answered as it stands. */
class BadRequest extends Error {
  readonly status: 400 | 404 | 410;
  readonly code: string;
  constructor(status: 400 | 404 | 410, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** What lists show of an entry. */
export const summary = (e: RecordEngagement): EngagementSummary => ({
  id: e.id,
  kind: e.kind,
  status: e.status,
  when: e.when,
  where: e.where,
  participants: e.participants,
  occasion: e.occasion,
  partOf: e.partOf,
  format: e.format,
  topics: e.topics,
  reports: e.reports.length,
  conflicts: e.conflicts.length,
});

/** An answer with its ETag; 304 where the asker has it. */
const answer = (c: Context, body: object): Response => {
  const text = JSON.stringify(body);
  const etag = `"${createHash("sha1").update(text).digest("base64url")}"`;
  if (c.req.header("if-none-match") === etag) return c.body(null, 304, { etag });
  return c.body(text, 200, { "content-type": "application/json; charset=utf-8", etag, "cache-control": "no-cache" });
};

const day = (value: string | undefined, name: string): string | undefined => {
  if (value === undefined || value === "") return undefined;
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value))
    throw new BadRequest(400, "bad-date", `${name}: give a day as YYYY-MM-DD, a month or a year.`);
  return value.length === 10
    ? value
    : name === "from"
      ? `${value}${value.length === 4 ? "-01-01" : "-01"}`
      : `${value}${value.length === 4 ? "-12-31" : "-31"}`;
};

const filterOf = (c: Context): Filter => {
  const all = (name: string): string[] => (c.req.queries(name) ?? []).filter(Boolean).slice(0, 20);
  const kinds = all("kind"),
    statuses = all("status");
  const badKind = kinds.find((k) => !KINDS.has(k)),
    badStatus = statuses.find((s) => !STATUSES.has(s));
  if (badKind) throw new BadRequest(400, "bad-kind", `kind=${badKind}: one of ${[...KINDS].join(", ")}.`);
  if (badStatus) throw new BadRequest(400, "bad-status", `status=${badStatus}: one of ${[...STATUSES].join(", ")}.`);
  const from = day(c.req.query("from"), "from"),
    to = day(c.req.query("to"), "to"),
    q = c.req.query("q")?.slice(0, 200);
  return {
    party: all("party"),
    person: all("person"),
    kind: kinds as EngagementKind[],
    status: statuses as Status[],
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(q ? { q } : {}),
  };
};

const limitOf = (c: Context): number => {
  const given = c.req.query("limit");
  if (given === undefined) return 50;
  const n = Number(given);
  if (!Number.isInteger(n) || n < 1)
    throw new BadRequest(400, "bad-limit", `limit=${given}: give a whole number from 1 to ${MOST}.`);
  return Math.min(n, MOST);
};

const partyName = (knowledge: Knowledge, id: string): string =>
  knowledge.state(id)?.name ?? knowledge.organization(id)?.name ?? id;

const engagementAnswer = (s: Service, id: string): EngagementAnswer => {
  const e = s.store.engagement(id);
  if (!e) throw new BadRequest(404, "not-found", "The record has no engagement under this id.");
  const whole = e.partOf ? s.store.engagement(e.partOf) : null;
  const parties = [...new Set(e.participants.flatMap((p) => (p.for ? [p.for] : [])))].slice(0, 1);
  // What it contains takes part in the same party's history: a visit's meetings, a gathering's sidelines.
  const near = s.store.engagements(
    { party: parties, ...(e.when.from ? { from: e.when.from } : {}), ...(e.when.to ? { to: e.when.to } : {}) },
    { limit: MOST },
  ).items;
  return {
    ...e,
    positions: s.store.positions({ engagement: e.id }),
    contains: near.filter((x) => x.partOf === e.id).map(summary),
    within: whole ? summary(whole) : null,
  };
};

const reportAnswer = (s: Service, id: string): ReportAnswer => {
  const kept = s.store.report(id);
  if (!kept) throw new BadRequest(404, "not-found", "The record has no report under this id.");
  return { ...kept.reading.report, text: kept.report.text };
};

const suggestions = (s: Service, q: string): Suggestion[] => {
  const words = foldedWords(q);
  if (!words.length) return [];
  const fits = (name: string): boolean => {
    const own = foldedWords(name);
    return words.every((w) => own.some((o) => o.startsWith(w)));
  };
  const parties = s.store
    .parties()
    .map((p) => ({ ...p, name: partyName(s.knowledge, p.id) }))
    .filter((p) => fits(p.name) || p.id.toLowerCase().startsWith(q.trim().toLowerCase()));
  const people = s.store.people().filter((p) => fits(p.name));
  return [
    ...parties.slice(0, 6).map((p): Suggestion => ({ kind: "party", id: p.id, name: p.name, note: p.id })),
    ...people.slice(0, 8).map(
      (p): Suggestion => ({
        kind: "person",
        id: p.id,
        name: p.name,
        note: [p.office, p.for].filter(Boolean).join(", ") || null,
      }),
    ),
  ];
};

const meant = (s: Service, c: Context, name: "a" | "b"): Meant => {
  const typed = c.req.query(name);
  if (!typed) throw new BadRequest(400, "missing", `Give ${name}= a party or a person: a code, a name or an id.`);
  try {
    return whoIs(typed.slice(0, 120), s.knowledge, s.store);
  } catch (error) {
    if (error instanceof NotOneError) throw new BadRequest(404, error.code, error.message);
    throw error;
  }
};

/** The API: every answer the web app shows, as JSON. */
export const routes = (app: Hono, s: Service): void => {
  const get = (path: string, make: (c: Context) => object): void => void app.get(`/api/v1${path}`, (c) => answer(c, make(c)));
  get("/status", (): StatusAnswer => {
    const n = s.store.counts();
    return { engagements: n.engagements, reports: n.reports, positions: n.positions, people: n.people, version: VERSION };
  });
  get("/engagements", (c): EngagementsPage => {
    const filter = filterOf(c);
    const page = s.store.engagements(filter, { limit: limitOf(c), after: c.req.query("cursor") ?? null });
    const f = s.store.facets(filter);
    const plain = (rows: readonly { value: string; count: number }[]) =>
      rows.map((r) => ({ value: r.value, label: r.value, count: r.count }));
    return {
      items: page.items.map(summary),
      next: page.next,
      total: page.total,
      facets: {
        party: f.party.map((r) => ({ ...r, label: partyName(s.knowledge, r.value) })),
        person: f.person,
        kind: plain(f.kind),
        status: plain(f.status),
        month: plain(f.month),
      },
    };
  });
  get("/engagements/:id", (c) => engagementAnswer(s, c.req.param("id") as string));
  get("/reports/:id", (c) => reportAnswer(s, c.req.param("id") as string));
  get("/people/:id", (c): PersonAnswer => {
    const found = person(s.store, s.knowledge, c.req.param("id") as string);
    if (!found) throw new BadRequest(404, "not-found", "Neither the record nor the knowledge base has a person under this id.");
    return { ...found, engagements: found.engagements.map(summary) };
  });
  get("/pairs", (c): PairAnswer => {
    const found = dyad(s.store, meant(s, c, "a"), meant(s, c, "b"), 1000);
    return { a: found.a, b: found.b, engagements: found.engagements.map(summary), positions: found.positions };
  });
  get("/suggest", (c) => suggestions(s, (c.req.query("q") ?? "").slice(0, 100)));
  get("/search", (c): SearchAnswer => s.store.search((c.req.query("q") ?? "").slice(0, 200), 50));
  get("/brief", (c) => ({ markdown: brief(s.store, meant(s, c, "a"), meant(s, c, "b")) }));
  app.post("/api/v1/read", async (c) => {
    const body = (await c.req.json().catch(() => null)) as { text?: unknown; published?: unknown } | null;
    if (typeof body?.text !== "string" || !body.text.trim())
      throw new BadRequest(400, "missing", 'Send {"text": "..."} with the report\'s words.');
    return c.json(
      s.reader.read(
        reportFromText(body.text, { source: "pasted", published: typeof body.published === "string" ? body.published : null }),
      ),
    );
  });
  app.all("/api/*", (c) => c.json({ error: { code: "not-found", message: "The API has no such path." } }, 404));
  app.onError((error, c) => {
    if (error instanceof BadRequest) return c.json({ error: { code: error.code, message: error.message } }, error.status);
    process.stderr.write(`chancery: ${c.req.method} ${c.req.path}: ${error.message}\n`);
    return c.json({ error: { code: "internal", message: "Something went wrong on the server; its terminal says what." } }, 500);
  });
};
