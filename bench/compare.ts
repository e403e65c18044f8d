/**
 * Chancery's whole reading beside its peers, on the same texts in one run.
 *
 *   npm run bench:peers                                once: installs what it runs beside
 *   npm run bench:compare                              on examples/
 *   npm run bench:compare -- reports.jsonl.gz --texts 1500 --python venv/bin/python
 *
 * README.md says how bias is kept out.
 */
import { parseArgs } from "node:util";
import { loadKnowledge } from "../src/knowledge/compiled.ts";
import { createReader } from "../src/reading/read.ts";
import { reportFromText } from "../src/text/report-from-text.ts";
import { VERSION } from "../src/version.ts";
import { cpu, wordsIn } from "./fuzz/check.ts";
import { exampleTexts, textsOfLines } from "./fuzz/texts.ts";
import { corenlp } from "./peers/corenlp.ts";
import { CORENLP, PYTHON } from "./peers/install.ts";
import { compromise, type Peer, spacy, wink } from "./peers/peers.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    texts: { type: "string", default: "1500" },
    python: { type: "string" },
    // A thousand times slower than the rest: only where it is asked for.
    corenlp: { type: "boolean", default: false },
  },
});
const [path] = positionals;
const python = values.python ?? PYTHON;
const texts = path === undefined ? exampleTexts() : textsOfLines(path, Number(values.texts));

/** Texts that one takes before it is the next one's turn. */
const BLOCK = 50;
const WARM = 100;

const begin = cpu();
const knowledge = loadKnowledge();
const loaded = cpu() - begin;
const reader = createReader(knowledge, VERSION);
const ours: Peer = {
  name: "chancery, all stages",
  read: async (block) => {
    const start = cpu();
    reader.readAll(block.map((text) => reportFromText(text, { source: "bench", published: "2021-05-04" })));
    return cpu() - start;
  },
  close: () => {},
};

const MISSING: string[] = [
  "PETRARCH2: in no package registry; CoreNLP, which parses for it and takes nearly all of its time, is run with --corenlp",
];
const found = async (name: string, make: () => Promise<Peer>): Promise<Peer[]> => {
  try {
    return [await make()];
  } catch (error) {
    MISSING.push(`${name}: ${(error as Error).message.split("\n")[0]}`);
    return [];
  }
};
const all: readonly Peer[] = [
  ours,
  ...(await found("wink-nlp", wink)),
  ...(await found("compromise", compromise)),
  ...(await found("spaCy", () => spacy(python))),
  ...(values.corenlp ? await found("CoreNLP", () => corenlp(CORENLP)) : []),
];

const warm = texts.slice(0, WARM);
for (const peer of all) await peer.read(warm);
const times = new Map<Peer, number>(all.map((peer) => [peer, 0]));
let words = 0;
for (let i = 0; i < texts.length; i += BLOCK) {
  const block = texts.slice(i, i + BLOCK);
  for (const text of block) words += wordsIn(text);
  // Whoever began the last block ends this one.
  const turn = (i / BLOCK) % all.length;
  for (const peer of [...all.slice(turn), ...all.slice(0, turn)])
    times.set(peer, (times.get(peer) as number) + (await peer.read(block)));
}
for (const peer of all) peer.close();

const mine = times.get(ours) as number;
const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
process.stdout.write(
  `${texts.length} texts, ${words.toLocaleString("en")} words; knowledge loaded in ${Math.round(loaded)} ms; ${Math.round(process.memoryUsage().rss / 1_048_576)} MB with all peers of this process\n\n`,
);
process.stdout.write(
  row(["", "chancery is so many times as fast", "words a second", "reports a second"]) + row(["---", "---:", "---:", "---:"]),
);
for (const peer of all) {
  const ms = times.get(peer) as number;
  process.stdout.write(
    row([
      peer.name,
      (ms / mine).toFixed(1),
      Math.round((words / ms) * 1000).toLocaleString("en"),
      Math.round((texts.length / ms) * 1000).toLocaleString("en"),
    ]),
  );
}
for (const line of MISSING) process.stdout.write(`missing: ${line}\n`);
