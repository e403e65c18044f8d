/** A briefing: what is in it, that every line is cited, and that Word reads it. */
import mammoth from "mammoth";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { brief } from "../../src/answers/brief/brief.ts";
import { briefMarkdown } from "../../src/answers/brief/markdown.ts";
import type { Brief } from "../../src/answers/brief/page.ts";
import { whoIs } from "../../src/answers/who-is.ts";
import { briefDocx } from "../../src/exchange/briefing.ts";
import type { RecordEngagement } from "../../src/record/record.ts";
import { summaryOf } from "../../src/record/summary.ts";
import { reportFromText } from "../../src/text/report-from-text.ts";
import { examples, ODD_OUTLET, type Recorded, recordOf } from "./sources.ts";

const TEXTS = [
  [
    "Norwegian Wire",
    "2024-05-15",
    "Norwegian Foreign Minister Espen Barth Eide met Swedish Foreign Minister Tobias Billström in Oslo on 14 May 2024.\n\nThe two ministers agreed to hold joint exercises. Mr Billström expressed concern over the border. Sweden promised to open a consulate by 1 September 2024.\n",
  ],
  [
    ODD_OUTLET,
    "2024-05-16",
    "Norwegian Foreign Minister Espen Barth Eide met Swedish Foreign Minister Tobias Billström in Bergen on 14 May 2024.\n",
  ],
  [
    "Nordic News",
    "2023-02-02",
    "Norwegian Prime Minister Jonas Gahr Støre met Swedish Prime Minister Ulf Kristersson in Stockholm on 1 February 2023.\n\nMr Kristersson thanked Norway for the support.\n",
  ],
  [
    "Nordic News",
    "2024-06-01",
    "Norwegian Foreign Minister Espen Barth Eide will meet Swedish Foreign Minister Tobias Billström in Stockholm on 20 September 2024.\n",
  ],
] as const;

let record: Recorded;
const made = (options: { since?: string; on?: string; reader?: string } = {}): Brief => {
  const side = (typed: string) => whoIs(typed, record.knowledge, record.store);
  return brief(record.store, record.knowledge, side("NOR"), side("SWE"), {
    on: options.on ?? "2024-09-10",
    since: options.since,
    reader: options.reader === undefined ? undefined : side(options.reader),
  });
};
const lines = (b: Brief, title: string): string[] => b.sections.find((s) => s.title === title)?.lines.map((l) => l.text) ?? [];

beforeAll(() => {
  record = recordOf(TEXTS.map(([outlet, published, text], i) => reportFromText(text, { source: `${i}.txt`, outlet, published })));
});
afterAll(() => record.close());

describe("a briefing", () => {
  it("cites every line, and each note is there", () => {
    const b = made();
    const cited = b.sections.flatMap((s) => s.lines.map((l) => l.notes));
    expect(cited.length).toBeGreaterThan(8);
    for (const notes of cited) {
      expect(notes.length).toBeGreaterThan(0);
      for (const n of notes) expect(b.notes[n - 1]).toBeDefined();
    }
    expect(new Set(cited.flat()).size).toBe(b.notes.length);
  });
  it("quotes words that stand in the reports", () => {
    for (const n of made().notes)
      if (n.kind === "report") expect(record.store.report(n.report)?.report.text.replace(/\s+/g, " ")).toContain(n.quote);
  });
  it("says who they are on the day, by the knowledge base", () => {
    expect(lines(made(), "Who they are").join("\n")).toContain("Sweden: Ulf Kristersson");
    expect(lines(made({ on: "2020-05-01" }), "Who they are").join("\n")).toContain("Norway: Erna Solberg");
  });
  it("tells contacts, what was agreed, promised, said, and what is to come", () => {
    const b = made();
    expect(lines(b, "Last contacts")[0]).toContain("14 May 2024: meeting in");
    expect(lines(b, "Agreed, and by whose words")[0]).toMatch(/joint exercises.*as told by Norwegian Wire/);
    expect(lines(b, "Open commitments").join("\n")).toContain("open a consulate");
    expect(lines(b, "Positions by topic").join("\n")).toContain("concern");
    expect(lines(b, "To come")[0]).toContain("20 September 2024: planned meeting in Stockholm, Sweden");
  });
  it("leaves out promises that later words tell as kept", () => {
    const opened = reportFromText(
      "Norwegian Foreign Minister Espen Barth Eide met Swedish Foreign Minister Tobias Billström in Bergen on 21 August 2024.\n\nSweden opened its consulate in the town on that day, as it had promised.\n",
      { source: "opened.txt", outlet: "Nordic News", published: "2024-08-22" },
    );
    const texts = TEXTS.map(([outlet, published, text], i) => reportFromText(text, { source: `${i}.txt`, outlet, published }));
    const later = recordOf([...texts, opened]);
    const side = (typed: string) => whoIs(typed, later.knowledge, later.store);
    const b = brief(later.store, later.knowledge, side("NOR"), side("SWE"), { on: "2024-09-10" });
    later.close();
    expect(lines(b, "Open commitments").join("\n")).not.toContain("open a consulate");
    expect(lines(made(), "Open commitments").join("\n")).toMatch(/open a consulate.* — the day has passed; no later word of it/);
  });
  it("sets disagreeing reports side by side, each value with its words", () => {
    const met = record.store.engagements({ from: "2024-05-14", to: "2024-05-14" }).items;
    const [oslo, bergen] = ["Oslo", "Bergen"].map((town) => met.find((e) => e.where?.place === town) as RecordEngagement) as [
      RecordEngagement,
      RecordEngagement,
    ];
    const reports = [oslo, bergen].map((e) => e.reports[0]?.id as string);
    const both = {
      ...oslo,
      claims: [...oslo.claims, ...bergen.claims],
      conflicts: [{ field: "where", values: ["Oslo", "Bergen"].map((value, i) => ({ value, reports: [reports[i] as string] })) }],
    };
    const store = {
      ...record.store,
      engagements: () => ({ items: [both], total: 1, next: null }),
      summaries: () => ({ items: [summaryOf(both)], total: 1, next: null }),
      engagement: () => both,
    };
    const side = (typed: string) => whoIs(typed, record.knowledge, record.store);
    const b = brief(store, record.knowledge, side("NOR"), side("SWE"), { on: "2024-09-10" });
    const [line] = b.sections.find((s) => s.title === "Where reports disagree")?.lines ?? [];
    expect(line?.text).toMatch(/14 May 2024: meeting, place: Oslo \(Norwegian Wire\); Bergen/);
    const quotes = line?.notes.map((n) => b.notes[n - 1]).map((n) => (n?.kind === "report" ? n.quote : ""));
    expect(quotes?.[0]).toContain("in Oslo");
    expect(quotes?.[1]).toContain("in Bergen");
  });
  it("leaves out what lies before the day asked for", () => {
    const early = (b: Brief): string[] => lines(b, "Last contacts").filter((l) => l.includes("February 2023"));
    expect(early(made())).toHaveLength(1);
    expect(early(made({ since: "2024-01-01" }))).toEqual([]);
  });
  it("expects the other side's people", () => {
    const people = lines(made({ reader: "NOR" }), "People to expect").join("\n");
    expect(people).toContain("Tobias Billström");
    expect(people).not.toContain("Barth Eide");
  });
  it("expects nobody of a third party, nor whom another has followed in office", () => {
    const mediated = reportFromText(
      "Finnish Foreign Minister Elina Valtonen met Norwegian Foreign Minister Espen Barth Eide and Swedish Foreign Minister Tobias Billström in Helsinki on 3 June 2024. The ministers agreed to meet again.\n",
      { source: "helsinki.txt", outlet: "Nordic News", published: "2024-06-03" },
    );
    const three = recordOf([mediated]);
    const side = (typed: string) => whoIs(typed, three.knowledge, three.store);
    const b = brief(three.store, three.knowledge, side("NOR"), side("SWE"), { on: "2025-03-01" });
    three.close();
    expect(lines(b, "People to expect").join("\n")).toContain("Espen Barth Eide");
    expect(lines(b, "People to expect").join("\n")).not.toMatch(/Valtonen|Billström/);
    expect(lines(b, "Agreed, and by whose words")[0]).toMatch(/3 June 2024: The sides \(.*Finland.*\) agreed/);
  });
  it("does not show a day that has passed as one to come", () =>
    expect(lines(made({ on: "2024-10-01" }), "To come")).toEqual([]));
  it("says so where there is nothing", () => {
    const b = made({ since: "2030-01-01" });
    expect(b.sections).toEqual([]);
    expect(b.lead).toContain("no engagement of the two");
  });
});

describe("as Markdown and as a Word document", () => {
  it("has the same lines in both", async () => {
    const b = made();
    const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(await briefDocx(b)) });
    expect(messages.filter((m) => m.type === "error")).toEqual([]);
    for (const s of b.sections) {
      expect(value).toContain(s.title);
      for (const l of s.lines.filter((x) => !/[\u0000-\u001f\u202e]/.test(x.text)))
        expect(value).toContain(l.text.replace(/\s+/g, " "));
    }
    const markdown = briefMarkdown(b);
    for (const l of markdown.split("\n").filter((x) => x.startsWith("- "))) expect(l).toMatch(/\[\d+\]$/);
    expect(markdown).not.toMatch(/[^\\]<script/);
  });
  it("is read as headings and lists", async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await briefDocx(made())) });
    expect(value).toContain("<h1>Norway and Sweden</h1>");
    expect(value).toContain("<h2>Last contacts</h2><ul><li>");
    expect(value).not.toContain("<script>");
  });
});

describe("of the examples", () => {
  let demo: Recorded;
  const page = (a: string, b: string): Brief => {
    const side = (typed: string) => whoIs(typed, demo.knowledge, demo.store);
    return brief(demo.store, demo.knowledge, side(a), side(b), { on: "2026-11-01" });
  };
  beforeAll(async () => {
    demo = await examples();
  });
  afterAll(() => demo.close());
  it("tells what took place by the words of who tells that it did, not by its announcement", () => {
    const b = page("USA", "PRK");
    const [line] = b.sections.find((s) => s.title === "Last contacts")?.lines ?? [];
    expect(line?.text).toContain("12 June 2018: meeting and signing in Sentosa, Singapore:");
    const quotes = line?.notes.map((n) => b.notes[n - 1]).flatMap((n) => (n?.kind === "report" ? [n.published ?? ""] : [])) ?? [];
    for (const published of quotes) expect(published >= "2018-06-12").toBe(true);
  });
  it("leaves out what others agreed at a table where the two only sat", () =>
    expect(lines(page("CHN", "USA"), "Agreed, and by whose words").join("\n")).not.toContain("shooting"));
  it("expects nobody whose term is over, nor long gone plans as to come", () => {
    const b = page("USA", "PRK");
    expect(lines(b, "People to expect").join("\n")).not.toMatch(/Kim Jong Il|Clinton/);
    expect(lines(b, "To come")).toEqual([]);
    expect(lines(b, "Announced, with no later word").join("\n")).toContain("Washington");
  });
  it("finds what a person said however the name is spelt", () =>
    expect(lines(page("Erdogan", "Abiy"), "Open commitments").join("\n")).toContain("visit both countries"));
  it.each([
    ["USA", "PRK"],
    ["USA", "RUS"],
    ["CHN", "USA"],
    ["KOR", "PRK"],
    ["ARM", "AZE"],
    ["SAU", "IRN"],
  ])("%s and %s: two pages at most, no line twice", (a, c) => {
    const b = page(a, c);
    const all = b.sections.flatMap((s) => s.lines.map((l) => l.text));
    expect(new Set(all).size).toBe(all.length);
    expect(briefMarkdown(b).length).toBeLessThan(12_000);
  });
});
