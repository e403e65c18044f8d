import type { RecordPosition } from "../../record/record.ts";
import { chosenIds, permalink, reportIds } from "../source.ts";
import { OF_ENGAGEMENT, OF_REPORT, table } from "../table.ts";

type Said = RecordPosition & { readonly n: number };

const wordsOf = (p: Said): Said["evidence"][number] | undefined => p.evidence[0];

export const POSITIONS = table<Said>({
  name: "positions",
  about: "What one side said to or about whom, as one report tells it.",
  primaryKey: ["report", "n"],
  foreignKeys: [OF_ENGAGEMENT, OF_REPORT],
  *items(source) {
    const within = chosenIds(source);
    for (const report of reportIds(source))
      for (const [n, p] of source.store.positions({ report }).entries())
        if (within === null || (p.engagement !== null && within.has(p.engagement))) yield { ...p, n };
  },
  line: ({ n, ...p }) => p,
  columns: [
    ["engagement", "string", "The engagement in which it was said; empty where none is told.", (p) => p.engagement],
    ["report", "string", "The report that tells it.", (p) => p.report],
    ["by", "string", "Who said it; empty for a side as such.", (p) => p.by.name],
    ["by_for", "string", "The side: party code, or BOTH in joint statements.", (p) => p.by.for],
    ["toward", "string", "To or about whom, joined.", (p) => p.toward.map((t) => t.name ?? t.for).join("; ")],
    ["act", "string", "inform, emphasize, welcome, thank, support, agree, promise, concern, criticize, warn ...", (p) => p.act],
    ["about", "string", "What it was about, in the report's words.", (p) => p.about],
    ["topic", "string", "Id of its topic.", (p) => p.topic],
    ["commitment", "boolean", "A promise or a plan.", (p) => p.commitment],
    ["due", "string", "By when, where that was said.", (p) => p.due],
    ["quoted", "boolean", "In direct speech.", (p) => p.quoted],
    [
      "start",
      "integer",
      "Where its words begin in the report as given, in Unicode code points.",
      (p) => wordsOf(p)?.start ?? null,
    ],
    ["end", "integer", "Where they end, exclusive.", (p) => wordsOf(p)?.end ?? null],
    ["quote", "string", "The words.", (p) => wordsOf(p)?.quote ?? null],
    ["n", "integer", "Place among the positions of its report, from 0.", (p) => p.n],
    ["url", "string", "Permalink of the engagement.", (p, s) => (p.engagement ? permalink(s, p.engagement) : null)],
  ],
});
