/** The trained model of contact: for each mention of a sentence, how likely it is told to have contact there, and of what status. */
import { STATES } from "./classes.ts";
import { formsOf, mentionFeatures, sentenceFeatures } from "./features.ts";
import type { Signs } from "./signs.ts";
import { CONTACT, KIND } from "./weights.ts";

interface Weights {
  readonly scale: number;
  readonly bytes: Int8Array;
  readonly classes: number;
}

const unpack = (packed: { readonly scale: number; readonly bytes: string }, classes: number): Weights => {
  const { buffer, byteOffset, byteLength } = Buffer.from(packed.bytes, "base64");
  return { scale: packed.scale, bytes: new Int8Array(buffer, byteOffset, byteLength), classes };
};

let contact: Weights | null = null;
let kind: Weights | null = null;

const probabilities = ({ scale, bytes, classes }: Weights, slots: Uint16Array): Float64Array => {
  const out = new Float64Array(classes);
  for (const s of slots) for (let c = 0; c < classes; c++) out[c] = (out[c] as number) + (bytes[s * classes + c] as number);
  let top = -Infinity;
  for (const x of out) top = Math.max(top, x);
  let sum = 0;
  for (let c = 0; c < classes; c++) {
    out[c] = Math.exp(((out[c] as number) - top) * scale);
    sum += out[c] as number;
  }
  for (let c = 0; c < classes; c++) out[c] = (out[c] as number) / sum;
  return out;
};

export interface MentionScore {
  readonly actor: number;
  /** By STATES: none, held, planned, proposed, cancelled, denied. */
  readonly states: Float64Array;
}

/** One score for each mention that can act; nothing else of the sentence is judged. */
export const scoreMentions = (signs: Signs): MentionScore[] => {
  contact ??= unpack(CONTACT, STATES.length);
  const weights = contact;
  const forms = formsOf(signs.tokens);
  return signs.tokens.flatMap((t, i) =>
    t === "@" ? [{ actor: signs.actors[i] as number, states: probabilities(weights, mentionFeatures(forms, i)) }] : [],
  );
};

/** Probabilities by KINDS. */
export const scoreKinds = (signs: Signs, classes: number): Float64Array => {
  kind ??= unpack(KIND, classes);
  return probabilities(kind, sentenceFeatures(formsOf(signs.tokens)));
};
