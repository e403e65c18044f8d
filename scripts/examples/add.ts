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

/** The first words of what is given. */
export const firstWords = (text: string): string => text.trim().split(/\s+/).slice(0, FIRST_WORDS).join(" ");

/** The first words of the widest evidence: the nearest a reading has to the sentence; a person widens or narrows it. */
const evidenceOf = (evidence: readonly Evidence[]): string => {
  const widest = evidence.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  return widest ? firstWords(widest.text ?? widest.quote) : "";
};

/** A day, month or year out of what was read; null where it is less than that. */
const dateOf = ({ from, to }: Engagement["when"]): string | null => {
  if (from === null || to === null) return null;
  if (from === to) return from;
  if (from.slice(0, 7) === to.slice(0, 7)) return from.slice(0, 7);
  return from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : null;
};

const engagementDraft = (e: Engagement, stem: string, n: number): GoldEngagement => ({
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
  evidence: evidenceOf(e.evidence),
});

const positionDraft = (p: Position): GoldPosition => ({
  by: { name: p.by.name, for: p.by.for },
  toward: p.toward.map((t) => ({ for: t.for })),
  act: p.act,
  about: p.about,
  commitment: p.commitment,
  evidence: evidenceOf(p.evidence),
});

/** A gold line as the reader sees the report: a draft, to be corrected by hand before it is committed. */
export const draftOf = (id: string, urls: readonly string[], reading: Reading): GoldLine => ({
  id,
  published: reading.report.published,
  source_urls: urls,
  engagements: reading.engagements.map((e, n) => engagementDraft(e, id, n)),
  positions: reading.positions.map(positionDraft),
});

const add = async (file: string, urls: readonly string[]): Promise<void> => {
  const ending = extname(file);
  if (ending !== ".txt" && ending !== ".html") throw new Error(`${file}: give a .txt or an .html file`);
  const copy = join(ROOT, "reports", basename(file));
  copyFileSync(file, copy, constants.COPYFILE_EXCL);
  const reader = createReader(loadKnowledge(), "draft");
  for await (const found of reportsFrom([copy])) {
    if (found.error) throw found.error;
    const draft = draftOf(basename(file, ending), urls, reader.read(found.report));
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
