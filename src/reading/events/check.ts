import { loadKnowledge } from "../../knowledge/compiled.ts";
import { reportFromText } from "../../text/report-from-text.ts";
import { createReader } from "../read.ts";
import type { Engagement } from "../reading.ts";

const reader = createReader(loadKnowledge(), "test");

const short = (e: Engagement): string =>
  `${e.kind} ${e.status} ${e.participants
    .map((p) => p.name ?? `${p.office ?? "?"}/${p.for}`)
    .sort()
    .join(" + ")}`;

/** The engagements that a report tells, each as "kind status names", names in the order of the alphabet; visits and gatherings only if asked. */
export const engagementsOf = (text: string, kinds?: readonly string[]): string[] =>
  reader
    .read(reportFromText(text, { source: "test", published: "2024-05-16" }))
    .engagements.filter((e) => (kinds ? kinds.includes(e.kind) : e.kind !== "visit" && e.kind !== "gathering"))
    .map(short)
    .sort();

/** The visits that a report tells, each as "status visitors country", in the order of the alphabet. */
export const visitsOf = (text: string): string[] =>
  reader
    .read(reportFromText(text, { source: "test", published: "2024-05-16" }))
    .engagements.filter((e) => e.kind === "visit")
    .map((e) => `${e.status} ${e.participants.map((p) => p.name).join(" + ")} ${e.where?.country}`)
    .sort();

/** The engagement that a report is about. */
export const chiefOf = (text: string): string | null => {
  const { engagements } = reader.read(reportFromText(text, { source: "test", published: "2024-05-16" }));
  return engagements[0] ? short(engagements[0]) : null;
};
