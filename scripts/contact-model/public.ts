/**
 * What is not contact, from public sets beside the checkout (`../shared`): sentences of WikiEvents (MIT) without a contact event,
 * and those of re3d (public domain, OGL, CC BY by source), MEANTIME (CC BY 4.0) and the White House's texts (CC0) that hold no word of meeting. Their
 * texts stay where they are; only weights come of them.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { formsOf, mentionFeatures } from "../../src/reading/contacts/features.ts";
import { signsOf } from "../../src/reading/contacts/signs.ts";
import type { Reader } from "../../src/reading/read.ts";
import { reportFromText } from "../../src/text/report-from-text.ts";
import { codePointSpan } from "../../src/text/spans.ts";
import type { Example } from "./example.ts";

interface Row {
  readonly text: string;
  readonly events?: readonly { readonly type: string; readonly trigger: readonly [number, number] }[];
}

const SHARED = join(import.meta.dirname, "../../../shared");
/** File, how many rows, how much each mention counts. WikiEvents was looked at by its annotators, the others by nobody. */
const SETS: readonly (readonly [string, number, number])[] = [
  ["benchmarks/wikievents_all.jsonl.gz", 1000, 0.6],
  ["benchmarks/re3d.jsonl.gz", 1000, 0.4],
  ["benchmarks/meantime_en.jsonl.gz", 1000, 0.4],
  ["corpora/whitehouse.jsonl.gz", 900, 0.15],
];
/** Words with which a sentence may tell a contact; where nobody looked, such a sentence is left out. */
const MAYBE =
  /^(?:met|meet|talk|visit|call|phone|telephon|receiv|host|welcom|spoke|speak|summit|dinner|lunch|breakfast|greet|convers|discuss|guest|sign|letter|wrote|arriv|travel|join|consult|convene|gather|attend|deleg|invit|trip|thank|congratul|condol|counterpart|together)/;

const rowsOf = (file: string, most: number): Row[] => {
  const path = join(SHARED, file);
  if (!existsSync(path)) throw new Error(`${file} is not in ../shared: the model is trained where the public sets are`);
  const lines = gunzipSync(readFileSync(path)).toString("utf8").split("\n").filter(Boolean);
  const step = Math.max(1, Math.floor(lines.length / most));
  return lines.filter((_, i) => i % step === 0).map((line) => JSON.parse(line) as Row);
};

const examplesOf = (reader: Reader, { text, events }: Row, weight: number): Example[] => {
  const report = reportFromText(text, { source: "training" });
  const doc = reader.layers(report);
  const contacts = events?.filter((e) => e.type.startsWith("Contact")).map((e) => e.trigger[0]);
  return doc.sentences.flatMap((s) => {
    if (s.region) return [];
    const span = codePointSpan(report, s.start, s.end);
    if (contacts?.some((at) => at >= span.start && at < span.end)) return [];
    const signs = signsOf(doc, s);
    if (!contacts && signs.tokens.some((t) => MAYBE.test(t))) return [];
    const forms = formsOf(signs.tokens);
    return signs.tokens.flatMap((t, i) => (t === "@" ? [{ slots: mentionFeatures(forms, i), label: 0, weight }] : []));
  });
};

export const publicExamples = (reader: Reader): Example[] =>
  SETS.flatMap(([file, most, weight]) => rowsOf(file, most).flatMap((row) => examplesOf(reader, row, weight)));
