/**
 * Synthetic reports in any number, for trying a record at size. Each line is marked "synthetic": true; the people held the
 * offices on the days named, but no engagement in it took place.
 *
 *   npm run bench:generate -- 100000 > synthetic.jsonl
 */
import { loadKnowledge } from "../src/knowledge/compiled.ts";
import { synthetic } from "./size/synthetic.ts";

const [count = "1000", seed = "1"] = process.argv.slice(2);
let left = Number(count);
for (const report of synthetic(loadKnowledge(), Number(seed))) {
  if (left-- <= 0) break;
  if (!process.stdout.write(`${JSON.stringify(report)}\n`)) await new Promise((resolve) => process.stdout.once("drain", resolve));
}
