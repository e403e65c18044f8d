import type { RecordEngagement, RecordPosition } from "../record/record.ts";
import type { RecordStore } from "../store/store.ts";
import { dyad } from "./dyad.ts";
import type { Meant } from "./who-is.ts";
import { type Citation, citationOf, engagementWords, positionCitation, positionWords, whenWords } from "./words.ts";

const HELD = new Set(["held", "earlier"]);
/** Markdown signs of a report's words are shown, never obeyed. */
const plain = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~]/g, (c) => `\\${c}`)
    .replace(/\s+/g, " ")
    .trim();

class Notes {
  private readonly notes: string[] = [];
  cite(c: Citation | null): string {
    if (!c) return "";
    const quote = c.quote.length > 300 ? `${c.quote.slice(0, 297)}…` : c.quote;
    this.notes.push(
      `“${plain(quote)}” — ${plain(c.outlet ?? c.source)}${c.published ? `, ${c.published}` : ""} (\`${c.report}\`)`,
    );
    return ` [${this.notes.length}]`;
  }
  lines(): string[] {
    return this.notes.map((n, i) => `${i + 1}. ${n}`);
  }
}

const said = (store: RecordStore, p: RecordPosition, notes: Notes): string =>
  `- ${plain(positionWords(p))}${p.due ? ` (due ${p.due})` : ""}${notes.cite(positionCitation(store, p))}`;

const met = (store: RecordStore, e: RecordEngagement, notes: Notes): string =>
  `- ${plain(engagementWords(e))}${e.conflicts.length ? " — reports disagree" : ""}${notes.cite(citationOf(store, e))}`;

/** One page on two parties or people: who, when last, what was agreed and promised, what divides, what is to come. Every line is cited; nothing that the record does not hold. */
export const brief = (store: RecordStore, a: Meant, b: Meant): string => {
  const { engagements, positions } = dyad(store, a, b, 400);
  const notes = new Notes();
  const out = [`# ${plain(a.name)} and ${plain(b.name)}`, ""];
  const held = engagements.filter((e) => HELD.has(e.status));
  const ahead = engagements.filter((e) => e.status === "planned" || e.status === "proposed");
  if (!engagements.length) return `${out.join("\n")}The record holds no engagement of the two.\n`;
  out.push(
    `${held.length} engagement${held.length === 1 ? "" : "s"} held in the record${held.length ? `, the last ${whenWords((held[0] as RecordEngagement).when)}` : ""}.`,
    "",
  );
  const section = (title: string, lines: readonly string[]): void => {
    if (lines.length) out.push(`## ${title}`, "", ...lines, "");
  };
  section(
    "Last contacts",
    held.slice(0, 6).map((e) => met(store, e, notes)),
  );
  section(
    "Agreed and promised",
    positions
      .filter((p) => p.act === "agree" || p.commitment)
      .slice(0, 8)
      .map((p) => said(store, p, notes)),
  );
  section(
    "Thanks, support, welcome",
    positions
      .filter((p) => ["thank", "support", "welcome", "praise", "congratulate", "condole"].includes(p.act) && !p.commitment)
      .slice(0, 6)
      .map((p) => said(store, p, notes)),
  );
  section(
    "Concerns, demands, refusals",
    positions
      .filter((p) => ["concern", "criticize", "reject", "warn", "request"].includes(p.act))
      .slice(0, 8)
      .map((p) => said(store, p, notes)),
  );
  section(
    "To come",
    ahead.slice(0, 5).map((e) => met(store, e, notes)),
  );
  section(
    "Where reports disagree",
    held
      .filter((e) => e.conflicts.length)
      .slice(0, 4)
      .map(
        (e) => `- ${plain(engagementWords(e))}: ${e.conflicts.map((c) => c.field).join(", ")}${notes.cite(citationOf(store, e))}`,
      ),
  );
  section("Sources", notes.lines());
  return `${out.join("\n").trimEnd()}\n`;
};
