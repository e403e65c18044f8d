import type { CheckedField, Standing, Verdict } from "../answers/verdict.ts";
import { verify as verifySentence } from "../answers/verify/verify.ts";
import { guarded } from "../reading/guarded.ts";
import { createReader } from "../reading/read.ts";
import { reportFromText } from "../text/report-from-text.ts";
import { VERSION } from "../version.ts";
import { UsageError } from "./exit.ts";
import { openBase } from "./knowledge-base.ts";
import { type RecordChoice, withRecord } from "./open.ts";
import { print, printable } from "./terminal.ts";

/** The exit status of each answer, apart from those that every command has. */
export const VERIFY_EXIT: Readonly<Record<Standing, number>> = { backed: 0, contradicted: 4, "not-found": 5, partly: 6 };

const SENTENCE_MOST = 2000;
const WORDS_SHOWN = 2;

const fieldLines = (f: CheckedField): string[] => [
  `  ${f.standing}: ${f.field}${typeof f.said === "string" ? ` ${f.said}` : ""}${typeof f.recorded === "string" ? ` (the record: ${f.recorded})` : ""}`,
  ...f.words
    .slice(0, WORDS_SHOWN)
    .map((w) => `      "${w.sentence || w.quote}"  ${w.outlet ?? w.source} [${w.report} ${w.start}-${w.end}]`),
  ...f.against.slice(0, WORDS_SHOWN).map((w) => `      but "${w.sentence || w.quote}"  ${w.outlet ?? w.source} [${w.report}]`),
];

const view = (v: Verdict): string[] => [
  `${v.standing}: ${v.why}`,
  ...v.parts.flatMap((p) => [
    `${p.kind}${p.engagement ? ` ${p.engagement}` : ""}: ${p.standing}`,
    ...p.fields.flatMap(fieldLines),
  ]),
  ...(v.nearest.length ? [`nearest in the record: ${v.nearest.join(", ")}`] : []),
];

export interface VerifyOptions {
  readonly published?: string | undefined;
  readonly format?: string | undefined;
  readonly record?: RecordChoice;
}

/** Whether the record backs a sentence, by which words; the exit status says it too. */
export const verify = async (sentence: string, options: VerifyOptions): Promise<number> => {
  const format = options.format ?? "text";
  if (format !== "text" && format !== "json") throw new UsageError(`--format ${format}: give text or json`);
  if (!sentence.trim()) throw new UsageError('verify "": give a sentence, such as "A met B in Oslo on 14 May 2024"');
  if (sentence.length > SENTENCE_MOST)
    throw new UsageError(`verify: ${sentence.length} characters; give one sentence of ${SENTENCE_MOST} at most`);
  return withRecord(options.record, async (store) => {
    const knowledge = openBase();
    const reader = guarded(createReader(knowledge, VERSION));
    const verdict = verifySentence(store, knowledge, sentence, (text) =>
      reader.read(reportFromText(text, { source: "sentence", published: options.published ?? null })),
    );
    if (format === "json") await print(JSON.stringify(verdict));
    else for (const line of view(verdict)) await print(printable(line));
    return VERIFY_EXIT[verdict.standing];
  });
};
