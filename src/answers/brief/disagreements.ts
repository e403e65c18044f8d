/** What reports of one engagement tell differently, each value with whose words it is. */
import type { RecordEngagement } from "../../record/record.ts";
import { sourceWords } from "../source-words.ts";
import type { Material } from "./material.ts";
import type { BriefLine } from "./page.ts";
import { sayEdtf, sayField, sayWhen } from "./say.ts";

const LINES = 6;

const shown = (field: string, value: unknown): string => {
  if (typeof value === "string") return field === "when" ? sayEdtf(value) : value;
  const v = value as { edtf?: string; place?: string | null; country?: string | null; name?: string | null };
  if (v.edtf) return sayEdtf(v.edtf);
  return v.place ?? v.country ?? v.name ?? JSON.stringify(value).slice(0, 60);
};

const line = (m: Material, e: RecordEngagement, conflict: RecordEngagement["conflicts"][number]): BriefLine => {
  const sides = conflict.values.map((v) => {
    const report = v.reports[0] ?? "";
    const claim = e.claims.find((c) => c.report === report && c.field === conflict.field);
    const words = sourceWords(m.store, report, claim ?? { start: null, end: null, quote: null });
    return {
      text: `${shown(conflict.field, v.value)} (${words.outlet ?? words.source})`,
      notes: m.notes.words({ ...words, quote: words.sentence || words.quote }, e.id),
    };
  });
  return {
    text: `${sayWhen(e.when)}: ${e.kind}, ${sayField(conflict.field)}: ${sides.map((s) => s.text).join("; ")}`,
    notes: [...new Set(sides.flatMap((s) => s.notes))],
  };
};

export const disagreements = (m: Material): BriefLine[] =>
  m.counted.items
    .filter((e) => e.conflicts > 0)
    .slice(0, LINES)
    .flatMap(({ id }) => m.store.engagement(id) ?? [])
    .flatMap((e) => e.conflicts.map((c) => line(m, e, c)))
    .filter((l) => l.notes.length > 0)
    .slice(0, LINES);
