/** The questions that an agent may put to the record, each answered with the words behind it. */
import { z } from "@hono/zod-openapi";
import { brief } from "../../answers/brief/brief.ts";
import { briefMarkdown } from "../../answers/brief/markdown.ts";
import { findClaims } from "../../answers/claims.ts";
import { type CompareRow, compare } from "../../answers/compare/compare.ts";
import type { Said } from "../../answers/compare/telling.ts";
import { partyName } from "../../answers/counts.ts";
import { filterOf as filterOfMeant } from "../../answers/dyad.ts";
import { isDay } from "../../answers/is-day.ts";
import { chiefOffices } from "../../answers/office.ts";
import { person } from "../../answers/person.ts";
import { followedPromises, NEAR } from "../../answers/promises/promises.ts";
import { verify } from "../../answers/verify/verify.ts";
import { engagementWords } from "../../answers/words.ts";
import type { RecordEngagement } from "../../record/record.ts";
import { KINDS, STATUSES } from "../../store/kinds.ts";
import { reportFromText } from "../../text/report-from-text.ts";
import { meant, readerMeant, twoMeant } from "../meant.ts";
import { entryOf } from "../routes/record.ts";
import { cursorField } from "../schemas/query.ts";
import type { Service } from "../service.ts";

export interface Tool<Input = unknown> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodObject & z.ZodType<Input>;
  readonly answer: (s: Service, input: Input) => object;
}

const tool = <Input>(t: Tool<Input>): Tool => t as unknown as Tool;

const day = z.string().refine(isDay, "a day as YYYY-MM-DD").meta({ pattern: "^\\d{4}-\\d{2}-\\d{2}$" });
const name = z.string().min(1).max(120);
/** Claims of one engagement that an answer shows. */
const CLAIMS_MOST = 80;

const short = (e: RecordEngagement): object => ({
  id: e.id,
  what: engagementWords(e),
  status: e.status,
  when: e.when,
  where: e.where,
  reports: e.reports.length,
  conflicts: e.conflicts.map((c) => c.field),
});

const findEngagements = tool({
  name: "find_engagements",
  title: "Find engagements",
  description:
    "Meetings, calls, visits and other contacts of the record, the newest first. `who`: names, codes or ids of parties and people that must all take part (TUR, Türkiye, Fidan). Give `next` as `cursor` for more.",
  input: z.object({
    who: z.array(name).max(8).optional(),
    kind: z.array(z.enum(KINDS)).max(8).optional(),
    status: z.array(z.enum(STATUSES)).max(6).optional(),
    from: day.optional(),
    to: day.optional(),
    words: z.string().max(200).optional(),
    limit: z.int().min(1).max(50).optional(),
    cursor: cursorField,
  }),
  answer: (s, q) => {
    const page = s.store.engagements(
      {
        ...filterOfMeant(...(q.who ?? []).map((w) => meant(s, w))),
        kind: q.kind ?? [],
        status: q.status ?? [],
        ...(q.from ? { from: q.from } : {}),
        ...(q.to ? { to: q.to } : {}),
        ...(q.words ? { q: q.words } : {}),
      },
      { limit: q.limit ?? 20, after: q.cursor ?? null },
    );
    return { total: page.total, next: page.next, items: page.items.map(short) };
  },
});

const engagement = tool({
  name: "engagement",
  title: "One engagement",
  description:
    "One engagement by its id: participants with their offices, time, place, what each side said, conflicts between reports, and for every value the words, report and offsets it stands on.",
  input: z.object({ id: z.string().min(1).max(200) }),
  answer: (s, { id }) => {
    const e = entryOf(s, id);
    return {
      ...e,
      claims: e.claims.slice(0, CLAIMS_MOST),
      claimsInAll: e.claims.length,
      positions: s.store.positions({ engagement: e.id }),
    };
  },
});

const told = (row: CompareRow, said: readonly Said[]): object[] =>
  said.map(({ value, words }) => (row.kind === "statement" ? { about: value, words } : { value, words }));

const comparing = tool({
  name: "compare",
  title: "Two accounts of one engagement",
  description:
    "How two sides' or outlets' reports of one engagement differ: told by both, differently, or by one alone, each value with its words. sides is null where the record has one account only.",
  input: z.object({ id: z.string().min(1).max(200) }),
  answer: (s, { id }) => {
    const found = compare(s.store, entryOf(s, id), (party) => partyName(s.knowledge, party));
    return {
      engagement: short(found.engagement),
      sides: found.sides,
      rows: found.rows.map((r) => ({ kind: r.kind, on: r.about, standing: r.standing, a: told(r, r.a), b: told(r, r.b) })),
    };
  },
});

const briefing = tool({
  name: "brief",
  title: "Briefing on two sides",
  description:
    "One or two pages on two parties or people before they meet, as Markdown: who they are, last contacts, what was agreed and by whose words, open commitments, positions, disagreements. `for`: the side that reads it. Every line is cited; nothing that the record does not hold.",
  input: z.object({ a: name, b: name, since: day.optional(), on: day.optional(), for: name.optional() }),
  answer: (s, q) => {
    const [a, b] = twoMeant(s, q.a, q.b);
    const made = brief(s.store, s.knowledge, a, b, {
      since: q.since,
      on: q.on ?? new Date().toISOString().slice(0, 10),
      reader: readerMeant(s, q.for, a, b),
    });
    return { a, b, markdown: briefMarkdown(made) };
  },
});

const claims = tool({
  name: "find_claims",
  title: "Find words",
  description:
    'Quotes that hold all the words, each with its place in the report (code points), source and the values of the record that rest on it; {"found": false} where the record holds no such words.',
  input: z.object({ words: z.string().min(1).max(200), limit: z.int().min(1).max(50).optional() }),
  answer: (s, q) => {
    const items = findClaims(s.store, q.words, q.limit ?? 10);
    return { found: items.length > 0, items };
  },
});

const check = tool({
  name: "verify",
  title: "Check a sentence",
  description:
    "Whether the record backs a sentence: backed (by which words), contradicted (by which), partly (what has no words) or not-found. Ask it before you state that somebody met, said or promised something.",
  input: z.object({ sentence: z.string().min(1).max(2000), published: day.optional() }),
  answer: (s, q) =>
    verify(s.store, s.knowledge, q.sentence, (text) =>
      s.reader.read(reportFromText(text, { source: "sentence", published: q.published ?? null })),
    ),
});

const promises = tool({
  name: "promises",
  title: "Promises and what became of them",
  description:
    "What one side, or two to each other, promised and planned, the newest first, each with the later words that tell whether it was kept, changed or dropped; none where no later word tells. Give `next` as `cursor` for older ones.",
  input: z.object({ a: name, b: name.optional(), cursor: cursorField }),
  answer: (s, q) => {
    const sides = q.b === undefined ? [meant(s, q.a)] : twoMeant(s, q.a, q.b);
    const { items, next } = followedPromises(s.store, s.knowledge, filterOfMeant(...sides), { ...NEAR, after: q.cursor });
    return { sides, items, next };
  },
});

const who = tool({
  name: "who",
  title: "Who is meant",
  description:
    "Whom a name, code or id means. Of a person: offices over time and whom they met; of a party: who held its chief offices on `day` by the knowledge base.",
  input: z.object({ name, day: day.optional() }),
  answer: (s, q) => {
    const found = meant(s, q.name);
    if (found.kind === "party")
      return { ...found, offices: q.day ? chiefOffices(s.knowledge, found.id, q.day) : [], day: q.day ?? null };
    const page = person(s.store, s.knowledge, found.id);
    return {
      ...found,
      offices: page?.offices ?? [],
      engagements: page?.total ?? 0,
      counterparts: page?.counterparts.slice(0, 20) ?? [],
    };
  },
});

export const TOOLS: readonly Tool[] = [findEngagements, engagement, comparing, briefing, promises, claims, check, who];
