import { whenWords } from "../answers/words.ts";
import { EXIT, UsageError } from "./exit.ts";
import { type RecordChoice, withRecord } from "./open.ts";
import { engagementView, positionView } from "./reading-view.ts";
import { print, printable } from "./terminal.ts";

/** One engagement: what stands, each report's claims with their words, what disagrees, what was said. */
export const show = async (id: string, record: RecordChoice): Promise<number> =>
  withRecord(record, async (store) => {
    const e = store.engagement(id);
    if (!e) throw new UsageError(`${id}: the record has no such engagement; chancery timeline and export print their ids`);
    await print(engagementView(e));
    await print(`    ${whenWords(e.when)} (${e.when.basis}${e.when.derivedFrom ? `: ${e.when.derivedFrom}` : ""})`);
    for (const r of e.reports)
      await print(
        printable(
          `  report ${r.id}${r.main ? " (chiefly about it)" : ""}${r.copyOf ? ` (a copy of ${r.copyOf})` : ""}: ${r.sources.join(", ")}${r.published ? `, ${r.published}` : ""}`,
        ),
      );
    for (const c of e.claims)
      await print(
        printable(
          `  ${c.field}: ${typeof c.value === "string" ? c.value : JSON.stringify(c.value)} (${c.basis})${c.quote ? `  "${c.quote.replace(/\s+/g, " ")}" [${c.report} ${c.start}-${c.end}]` : ""}`,
        ),
      );
    for (const c of e.conflicts)
      await print(
        printable(
          `  reports disagree on ${c.field}: ${c.values.map((v) => `${JSON.stringify(v.value)} (${v.reports.join(", ")})`).join(" / ")}`,
        ),
      );
    for (const h of e.history) if (!h.correction) await print(printable(`  ${h.on ?? "undated"}: ${h.what} (${h.report})`));
    for (const c of e.corrections ?? [])
      await print(
        printable(
          `  ${c.field ? `${c.field} set` : c.kind} by ${c.by}: ${c.reason}${c.was ? ` (was ${JSON.stringify(c.was)})` : ""} [${c.id}]`,
        ),
      );
    for (const p of store.positions({ engagement: e.id })) await print(`  - ${positionView(p)}`);
    return EXIT.ok;
  });
