/**
 * Damaged and hostile texts through the whole reading: nothing may crash, hang, cost more than its words allow, or quote
 * what is not there.
 *
 *   npm run bench:fuzz -- 100000                   so many cases of seed 1
 *   npm run bench:fuzz -- 100000 --seed 7 --texts reports.jsonl.gz
 *   npm run bench:fuzz -- --show 412 --seed 7      the text of one case
 */
import { parseArgs } from "node:util";
import { caseMaker } from "./fuzz/cases.ts";
import { runCases } from "./fuzz/supervise.ts";
import { exampleTexts, textsOfLines } from "./fuzz/texts.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: "string", default: "1" },
    texts: { type: "string" },
    most: { type: "string", default: "300000" },
    deadline: { type: "string", default: "30000" },
    show: { type: "string" },
  },
});
const seed = Number(values.seed);
const most = Number(values.most);
const lines = values.texts ?? null;

if (values.show !== undefined) {
  const maker = caseMaker([...exampleTexts(), ...(lines ? textsOfLines(lines, 2000) : [])]);
  process.stdout.write(`${JSON.stringify(maker.of(seed, Number(values.show), most))}\n`);
} else {
  const count = Number(positionals[0] ?? 2000);
  const began = performance.now();
  const { read, failures, dearest } = await runCases({
    seed,
    count,
    most,
    lines,
    deadline: Number(values.deadline),
    onTold: ({ n }) => {
      if (n > 0 && n % 5000 === 0) process.stderr.write(`${n} cases\n`);
    },
  });
  for (const f of failures) process.stdout.write(`case ${f.n} of seed ${seed} (${f.name}): ${f.wrong}\n`);
  process.stdout.write(
    `${read} cases of seed ${seed} in ${Math.round((performance.now() - began) / 1000)} s; dearest: case ${dearest.n} (${dearest.name}), ${dearest.rate.toFixed(1)} ms a thousand words; ${failures.length} failures\n`,
  );
  process.exitCode = failures.length ? 1 : 0;
}
