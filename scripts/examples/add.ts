/**
 * Adds a report to the examples: copies the file into examples/reports, reads it, and appends a draft gold line for a
 * person to correct. Usage: node scripts/examples/add.ts FILE URL... (the pages on which the facts can be checked)
 */
import { appendFileSync, constants, copyFileSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadKnowledge } from "../../src/knowledge/compiled.ts";
import { createReader } from "../../src/reading/read.ts";
import type { Engagement, Evidence, Position, Reading } from "../../src/reading/reading.ts";
import { reportsFrom } from "../../src/text/sources.ts";
import { type GoldEngagement, type GoldLine, type GoldPosition, ROOT } from "./examples.ts";

/** As many words as tell one sentence from another. */
const FIRST_WORDS = 8;
/** Where a sentence may begin: after a full stop, a paragraph's end, a dateline's dash or a tag. */
const BEFORE_SENTENCE = /[.!?]\s+(?=\p{Lu})|\n\s*\n|\s[-\u2013\u2014]{1,2}\s|>/gu;

/** The first words of the sentence in which a span of the report as given begins; a draft: "U.S. President" fools it. */
export const sentenceAt = (original: string, start: number): string => {
  const points = [...original];
  const before = points.slice(0, start).join("");
  const last = [...before.matchAll(BEFORE_SENTENCE)].at(-1);
  const from = last ? last.index + last[0].length : 0;
  return (before.slice(from) + points.slice(start).join("")).trim().split(/\s+/).slice(0, FIRST_WORDS).join(" ");
};

/** Where what makes it an engagement (its verb, noun) or a position stands; else wherever its evidence is widest. */
const evidenceOf = (evidence: readonly Evidence[], original: string): string => {
  const widest = evidence.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  const told = evidence.find((e) => e.field === "kind" || e.field === "act") ?? widest;
  return told ? sentenceAt(original, told.start) : "";
};

/** A day, month or year out of what was read; null where it is less than that. */
const dateOf = ({ from, to }: Engagement["when"]): string | null => {
  if (from === null || to === null) return null;
  if (from === to) return from;
  if (from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7);
  return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : null;
};

const engagementDraft = (e: Engagement, stem: string, n: number, original: string): GoldEngagement => ({
  kind: e.kind,
  status: e.status,
  date: dateOf(e.when),
  place: e.where?.place ?? null,
  country: e.where?.country ?? null,
  participants: e.participants.map((p) => ({ name: p.name, office: p.office, for: p.for, role: p.role })),
  occasion: e.occasion?.name ?? null,
  format: e.format[0] ?? null,
  topics: e.topics.map((t) => t.label),
  cluster: `${stem}-${n + 1}`,
  evidence: evidenceOf(e.evidence, original),
});

const positionDraft = (p: Position, original: string): GoldPosition => ({
  by: { name: p.by.name, for: p.by.for },
  toward: p.toward.map((t) => ({ for: t.for })),
  act: p.act,
  about: p.about,
  commitment: p.commitment,
  evidence: evidenceOf(p.evidence, original),
});

/** A gold line as the reader sees the report: a draft, to be corrected by hand before it is committed. */
export const draftOf = (id: string, urls: readonly string[], reading: Reading, original: string): GoldLine => ({
  id,
  published: reading.report.published,
  source_urls: urls,
  engagements: reading.engagements.map((e, n) => engagementDraft(e, id, n, original)),
  positions: reading.positions.map((p) => positionDraft(p, original)),
});

const add = async (file: string, urls: readonly string[]): Promise<void> => {
  const ending = extname(file);
  if (ending !== ".txt" && ending !== ".html") throw new Error(`${file}: give a .txt or an .html file`);
  const copy = join(ROOT, "reports", basename(file));
  copyFileSync(file, copy, constants.COPYFILE_EXCL);
  const reader = createReader(loadKnowledge(), "draft");
  for await (const found of reportsFrom([copy])) {
    if (found.error) throw found.error;
    const draft = draftOf(basename(file, ending), urls, reader.read(found.report), found.report.original);
    const gold = join(ROOT, "gold.jsonl");
    const gap = readFileSync(gold, "utf8").endsWith("\n") ? "" : "\n";
    appendFileSync(gold, `${gap}${JSON.stringify(draft)}\n`);
    console.log(
      `${copy}\n${JSON.stringify(draft, null, 2)}\nA draft. Correct it in examples/gold.jsonl, then: node scripts/examples/check.ts`,
    );
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file, ...urls] = process.argv.slice(2);
  if (!file || !urls.length) {
    console.error(
      "usage: node scripts/examples/add.ts FILE.txt|FILE.html URL...\nURL: a public page on which the facts can be checked",
    );
    process.exitCode = 2;
  } else {
    await add(file, urls).catch((error: Error) => {
      console.error(error.message);
      process.exitCode = 1;
    });
  }
}
