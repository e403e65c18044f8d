import type { Engagement, Participant, Position, Reading } from "../reading/reading.ts";
import { printable } from "./terminal.ts";

const who = (p: Participant): string => {
  const known = p.knownAs ? `[${p.knownAs}]` : null;
  const name = [p.name, known].filter(Boolean).join(" ") || "somebody";
  const office = p.office && !(p.type === "state" || p.type === "organization") ? `, ${p.office}` : "";
  const former = p.former.length ? `, former ${p.former.map((f) => f.office).join(", ")}` : "";
  return `${name}${office}${former}${p.for && p.type !== "state" ? ` (${p.for})` : ""}`;
};

/** A date as people read it: the day, a bounded time, or undated. */
export const whenText = (e: Pick<Engagement, "when">): string => {
  const { from, to, edtf } = e.when;
  if (from === null && to === null) return "undated";
  if (from === to) return from as string;
  if (from === null) return `not after ${to}`;
  if (to === null) return `not before ${from}`;
  return edtf.includes("/") || edtf.includes("..") ? `${from} to ${to}` : edtf;
};

const placeText = (e: Pick<Engagement, "where">): string =>
  e.where ? [e.where.place, e.where.country].filter(Boolean).join(", ") : "";

/** One engagement on a few lines. */
export const engagementView = (e: Engagement): string => {
  const head = [whenText(e), e.kind, e.status === "held" ? "" : `(${e.status})`, placeText(e)].filter(Boolean).join("  ");
  const lines = [head, ...e.participants.map((p) => `    ${who(p)}`)];
  if (e.occasion) lines.push(`    occasion: ${e.occasion.name}`);
  if (e.format.length) lines.push(`    format: ${e.format.join(", ")}`);
  if (e.topics.length) lines.push(`    topics: ${e.topics.map((t) => t.label).join("; ")}`);
  lines.push(`    ${e.id}  confidence ${e.confidence}`);
  return lines.map(printable).join("\n");
};

/** Who did what toward whom: "Jeyhun Bayramov (AZE) thanks TUR: ..." */
export const positionView = (p: Position): string =>
  printable(
    `${p.by.name ?? p.by.for ?? "?"}${p.by.name && p.by.for ? ` (${p.by.for})` : ""} · ${p.act}${p.commitment ? " · commitment" : ""}${p.toward.length ? ` · to ${p.toward.map((t) => t.name ?? t.for).join(", ")}` : ""}: ${p.about}`,
  );

/** A reading for people: the report, its engagements, what was said. */
export const readingView = (r: Reading): string => {
  const out = [`${r.report.source}  ${r.report.published ?? "undated"}${r.report.outlet ? `  ${r.report.outlet}` : ""}`];
  if (!r.engagements.length) out.push("  no engagement found");
  for (const e of r.engagements) out.push(engagementView(e).replace(/^/gm, "  "));
  for (const p of r.positions) out.push(`  - ${positionView(p)}`);
  for (const d of r.diagnostics) out.push(`  (${d.severity}: ${d.message})`);
  return `${out.join("\n")}\n`;
};
