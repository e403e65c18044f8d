/** Multinomial logistic regression over hashed features, by stochastic gradient descent with AdaGrad steps. The same data gives the same weights. */
import { type Example, randomOf } from "./example.ts";

const EPOCHS = 4;
const DECAY = 2e-5;

export const scoresOf = (weights: Float32Array, classes: number, slots: Uint16Array): Float64Array => {
  const out = new Float64Array(classes);
  for (const s of slots) for (let c = 0; c < classes; c++) out[c] = (out[c] as number) + (weights[s * classes + c] as number);
  return out;
};

export const softmax = (scores: Float64Array): Float64Array => {
  const top = Math.max(...scores);
  const all = scores.map((s) => Math.exp(s - top));
  const sum = all.reduce((a, b) => a + b, 0);
  return all.map((x) => x / sum);
};

const shuffle = (order: number[], random: () => number): void => {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
};

const step = (weights: Float32Array, squares: Float32Array, k: number, gradient: number, rate: number): void => {
  const g = gradient + DECAY * (weights[k] as number);
  squares[k] = (squares[k] as number) + g * g;
  weights[k] = (weights[k] as number) - (rate * g) / Math.sqrt(squares[k] as number);
};

/** Fits in different orders, whose mean is kept: one alone hangs on what it saw last. */
const ORDERS = [7, 11, 13];

export const fitWeights = (examples: readonly Example[], classes: number, places: number, rate: number): Float32Array => {
  const mean = new Float32Array(places * classes);
  for (const seed of ORDERS)
    for (const [k, w] of fitOnce(examples, classes, places, rate, seed).entries())
      mean[k] = (mean[k] as number) + w / ORDERS.length;
  return mean;
};

const fitOnce = (examples: readonly Example[], classes: number, places: number, rate: number, seed: number): Float32Array => {
  const weights = new Float32Array(places * classes);
  const squares = new Float32Array(places * classes).fill(1e-3);
  const random = randomOf(seed);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const { slots, label, weight } = examples[i] as Example;
      const p = softmax(scoresOf(weights, classes, slots));
      for (let c = 0; c < classes; c++) {
        const off = ((p[c] as number) - Number(c === label)) * weight;
        if (Math.abs(off) > 1e-4) for (const s of slots) step(weights, squares, s * classes + c, off, rate);
      }
    }
  }
  return weights;
};

/** Weights as signed bytes of one scale, in base64. */
export const packed = (weights: Float32Array): { scale: number; bytes: string } => {
  let most = 0;
  for (const w of weights) most = Math.max(most, Math.abs(w));
  const scale = most / 127;
  return { scale, bytes: Buffer.from(Int8Array.from(weights, (w) => Math.round(w / scale)).buffer).toString("base64") };
};
