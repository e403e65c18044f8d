/**
 * Words read a second on one core: Chancery's whole reading beside wink-nlp's full pipeline, on the same texts in the same run.
 *
 *   npm ci --prefix bench && node bench/words.ts TEXTS.jsonl[.gz] [how many]
 *
 * The two take turns in blocks of 50 texts, so that a busy machine slows both; a word is a run of letters and digits, counted once.
 */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { loadKnowledge } from "../src/knowledge/compiled.ts";
import { createReader } from "../src/reading/read.ts";
import { reportFromText } from "../src/text/report-from-text.ts";
import { VERSION } from "../src/version.ts";

const [path, most] = process.argv.slice(2);
if (!path) {
  process.stderr.write("usage: node bench/words.ts TEXTS.jsonl[.gz] [how many]\n");
  process.exit(2);
}
const bytes = readFileSync(path);
const texts = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes)
  .toString("utf8")
  .split("\n")
  .filter(Boolean)
  .slice(0, Number(most ?? 1500))
  .map((l) => JSON.parse(l) as { text: string; published?: string });
const words = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const started = performance.now();
const reader = createReader(loadKnowledge(), VERSION);
const loaded = performance.now() - started;
const ours = (t: { text: string; published?: string }): number =>
  reader.read(reportFromText(t.text, { source: "bench", published: t.published ?? null })).engagements.length;

interface Peer {
  readonly name: string;
  readonly read: (text: string) => unknown;
}
const peer = async (): Promise<Peer | null> => {
  try {
    const [wink, model] = await Promise.all([import("wink-nlp"), import("wink-eng-lite-web-model")]);
    const nlp = wink.default(model.default);
    return { name: "wink-nlp (all pipes)", read: (text) => nlp.readDoc(text).sentences().length() };
  } catch {
    return null;
  }
};

const other = await peer();
for (const t of texts.slice(0, 60)) {
  ours(t);
  other?.read(t.text);
}
let total = 0,
  mine = 0,
  theirs = 0,
  found = 0;
for (let i = 0; i < texts.length; i += 50) {
  const block = texts.slice(i, i + 50);
  for (const t of block) total += words(t.text);
  let at = performance.now();
  for (const t of block) found += ours(t);
  mine += performance.now() - at;
  at = performance.now();
  if (other) for (const t of block) other.read(t.text);
  theirs += performance.now() - at;
}
const rate = (ms: number): string =>
  `${Math.round(total / ms).toLocaleString("en")} k words/s, ${Math.round((texts.length * 1000) / ms)} reports/s`;
process.stdout.write(
  `${texts.length} texts, ${total} words, ${found} engagements; knowledge loaded in ${Math.round(loaded)} ms; ${Math.round(process.memoryUsage().rss / 1048576)} MB\n`,
);
process.stdout.write(`chancery              ${rate(mine)}\n`);
process.stdout.write(
  other
    ? `${other.name}  ${rate(theirs)}\nratio ${(theirs / mine).toFixed(2)}\n`
    : "wink-nlp is not installed: npm ci --prefix bench\n",
);
