/**
 * Fits the weights of the confidence to the gold sets that are there, and to those in the folders given (`texts/` and
 * `gold.jsonl` each): `node eval/fit-confidence.ts [FOLDER ...]` writes src/reading/confidence/weights.ts. Logistic regression
 * with a penalty on large weights, by plain gradient steps; the same sets and code give the same weights.
 */
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { loadKnowledge } from "../src/knowledge/compiled.ts";
import { chance } from "../src/reading/confidence/confidence.ts";
import { featuresOf } from "../src/reading/confidence/features.ts";
import { createReader, type Layers } from "../src/reading/read.ts";
import { reportsFrom } from "../src/text/sources.ts";
import { type GoldLine, jsonLines } from "./gold.ts";
import { readSet } from "./readings.ts";
import { bands, calibrationError } from "./reliability.ts";
import { scoreEngagements } from "./scoring/engagements.ts";
import { type GoldSet, present } from "./sets.ts";

interface Sample {
  readonly features: Readonly<Record<string, number>>;
  readonly right: boolean;
}

const STEPS = 4000;
const RATE = 0.5;
/** How strongly weights are pulled to nothing, an engagement's worth each. */
const PENALTY = 1;

const reader = createReader(loadKnowledge(), "fit");

const grounds = (layers: Layers): Map<string, Readonly<Record<string, number>>> =>
  new Map(
    layers.reading.engagements.map((e, i) => {
      const { told, entities } = layers.events;
      const t = told[i] as (typeof told)[number];
      const g = {
        event: t.event,
        doc: { ...layers, entities },
        when: t.when.when,
        where: t.where.where,
        chief: i === 0,
        told: told.length,
      };
      return [e.id, featuresOf(g)];
    }),
  );

const samplesOf = async (set: Pick<GoldSet, "gold" | "texts">): Promise<Sample[]> => {
  const features = new Map<string, Readonly<Record<string, number>>>();
  for await (const found of reportsFrom([set.texts])) {
    if (found.error) throw found.error;
    for (const [id, f] of grounds(reader.layers(found.report))) features.set(id, f);
  }
  const { readings } = await readSet(reader, set.texts);
  const { judged } = scoreEngagements(jsonLines<GoldLine>(set.gold), readings, () => null);
  return judged.flatMap((j) => {
    const f = features.get(j.id);
    return f ? [{ features: f, right: j.right }] : [];
  });
};

const fitted = (samples: readonly Sample[]): Record<string, number> => {
  const names = Object.keys(samples[0]?.features ?? {});
  const weights: Record<string, number> = Object.fromEntries(names.map((n) => [n, 0]));
  for (let step = 0; step < STEPS; step++) {
    const slope: Record<string, number> = Object.fromEntries(
      names.map((n) => [n, n === "bias" ? 0 : PENALTY * (weights[n] ?? 0)]),
    );
    for (const { features, right } of samples) {
      const off = chance(features, weights) - (right ? 1 : 0);
      for (const n of names) slope[n] = (slope[n] ?? 0) + off * (features[n] ?? 0);
    }
    for (const n of names) weights[n] = (weights[n] ?? 0) - (RATE * (slope[n] ?? 0)) / samples.length;
  }
  return weights;
};

const given = (folder: string): Pick<GoldSet, "gold" | "texts"> => ({
  gold: join(resolve(folder), "gold.jsonl"),
  texts: join(resolve(folder), "texts"),
});
const report = (what: string, samples: readonly Sample[], weights: Readonly<Record<string, number>>): void => {
  const judged = samples.map((s) => ({ report: "", id: "", confidence: chance(s.features, weights), right: s.right }));
  console.log(`${what}: ${samples.length} engagements; calibration error ${calibrationError(judged)}`);
  for (const b of bands(judged)) console.log(`  from ${b.from}: ${b.count} engagements, mean ${b.confidence}, right ${b.right}`);
};

// readouts-us has gold for the chief engagement alone: what else was read there can be right or wrong. Closed sets only judge.
const own = (
  await Promise.all(
    present()
      .filter((s) => s.name !== "readouts-us" && !s.closed)
      .map(samplesOf),
  )
).flat();
const more = (await Promise.all(process.argv.slice(2).map((folder) => samplesOf(given(folder))))).flat();
const weights = fitted([...own, ...more]);
const lines = Object.entries(weights).map(([name, w]) => `  ${name}: ${Number(w.toFixed(2))},`);
writeFileSync(
  join(import.meta.dirname, "..", "src", "reading", "confidence", "weights.ts"),
  `/** Weights of the features, fitted by \`node eval/fit-confidence.ts\`; not to be edited by hand. */
export const WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join("\n")}\n};\n`,
);
report("sets of the project", own, weights);
report("sets in the folders given", more, weights);
