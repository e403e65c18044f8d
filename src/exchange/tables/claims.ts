import type { Claim } from "../../record/record.ts";
import { engagements, permalink } from "../source.ts";
import { OF_ENGAGEMENT, OF_REPORT, table } from "../table.ts";

type Told = { engagement: string; n: number } & Claim;

export const CLAIMS = table<Told>({
  name: "claims",
  about: "What one report says of one field of one engagement, with its words.",
  primaryKey: ["engagement", "n"],
  foreignKeys: [OF_ENGAGEMENT, OF_REPORT],
  *items(source) {
    for (const e of engagements(source)) for (const [n, c] of e.claims.entries()) yield { engagement: e.id, n, ...c };
  },
  line: ({ n, ...c }) => c,
  columns: [
    ["engagement", "string", "The engagement.", (c) => c.engagement],
    ["field", "string", "kind, status, when, where, occasion, format, participants/n.", (c) => c.field],
    [
      "value",
      "string",
      "What is said; JSON where it has parts.",
      (c) => (typeof c.value === "string" ? c.value : JSON.stringify(c.value)),
    ],
    ["basis", "string", "stated, relative, published, known, inferred or unknown.", (c) => c.basis],
    ["report", "string", "The report that says it.", (c) => c.report],
    ["start", "integer", "Where the words begin in the report as given, in Unicode code points.", (c) => c.start],
    ["end", "integer", "Where they end, exclusive.", (c) => c.end],
    ["quote", "string", "The words.", (c) => c.quote],
    ["n", "integer", "Place among its claims, from 0.", (c) => c.n],
    ["url", "string", "Permalink of the engagement.", (c, s) => permalink(s, c.engagement)],
  ],
});
