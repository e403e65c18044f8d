/**
 * Does the time of a reading grow with its length, and no faster?
 *
 *   npm run bench:growth               from 60,000 to 1,000,000 characters, each hostile unit
 *   npm run bench:growth -- "nested"   the units whose name holds these words
 */
import { loadKnowledge } from "../src/knowledge/compiled.ts";
import { createReader } from "../src/reading/read.ts";
import { VERSION } from "../src/version.ts";
import { growths } from "./fuzz/growth.ts";
import { exampleTexts } from "./fuzz/texts.ts";

const LENGTHS = [60_000, 250_000, 1_000_000];
const wanted = process.argv[2] ?? "";
const reader = createReader(loadKnowledge(), VERSION);
let failures = 0;
for (const g of growths(reader, exampleTexts(), LENGTHS, { wanted })) {
  if (g.wrong) failures++;
  process.stdout.write(
    `${g.name.padEnd(26)} ${g.ms.map((m) => Math.round(m).toString().padStart(6)).join("")} ms  ${g.wrong ?? ""}\n`,
  );
}
process.exitCode = failures ? 1 : 0;
