/**
 * Trains the contact model: which of those named in a sentence are told to have contact there, and of what kind it is.
 *
 *   node scripts/contact-model/train.ts            writes src/reading/contacts/weights.ts
 *   node scripts/contact-model/train.ts --try      leaves out each fifth written sentence and says how these come out
 *
 * Data: sentences written for it (written.ts), the project's examples (told.ts), and public sets for what is no contact (public.ts).
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadKnowledge } from "../../src/knowledge/compiled.ts";
import { KINDS, STATES } from "../../src/reading/contacts/classes.ts";
import { KIND_SLOTS, SLOTS } from "../../src/reading/contacts/features.ts";
import { createReader } from "../../src/reading/read.ts";
import type { Example, Examples } from "./example.ts";
import { fitWeights, packed, scoresOf } from "./logistic.ts";
import { publicExamples } from "./public.ts";
import { toldExamples } from "./told.ts";
import { writtenExamples, writtenLines } from "./written.ts";

const COPIES = 4;
/** Steps are small where many classes of words say little each, and larger where single words tell. */
const MENTION_RATE = 0.015;
const KIND_RATE = 0.1;

const report = (name: string, rest: readonly Example[], weights: Float32Array, classes: number): void => {
  const read = rest.map((e) => {
    const scores = scoresOf(weights, classes, e.slots);
    return scores.indexOf(Math.max(...scores));
  });
  const right = rest.filter((e, i) => read[i] === e.label).length;
  const contact = rest.filter((e) => e.label !== 0).length;
  const found = rest.filter((e, i) => e.label !== 0 && read[i] !== 0).length;
  const said = read.filter((c) => c !== 0).length;
  process.stdout.write(
    `${name}: ${right} of ${rest.length} right; first class or not: ${found} of ${contact} found, ${said} said\n`,
  );
};

const weightsFile = (contact: Float32Array, kind: Float32Array): string => {
  const line = (name: string, w: Float32Array): string => {
    const { scale, bytes } = packed(w);
    return `export const ${name} = {\n  scale: ${scale},\n  bytes:\n    "${bytes}",\n} as const;`;
  };
  return [
    "/** Made by scripts/contact-model/train.ts, not to be edited: signed bytes in base64, a row of classes for each slot of features. */",
    line("CONTACT", contact),
    line("KIND", kind),
    "",
  ].join("\n");
};

const reader = createReader(loadKnowledge(), "training");
const lines = writtenLines();
const told = await toldExamples(reader);
const elsewhere = publicExamples(reader);
const together = (written: Examples): Examples => ({
  mentions: [...written.mentions, ...told.mentions, ...elsewhere],
  kinds: [...written.kinds, ...told.kinds],
});
process.stdout.write(
  `${lines.length} sentences written, ${told.mentions.length} mentions of examples, ${elsewhere.length} of public sets\n`,
);
if (process.argv.includes("--try")) {
  const held = (i: number): boolean => i % 5 === 2;
  const learn = together(
    writtenExamples(
      lines.filter((_, i) => !held(i)),
      COPIES,
      1,
    ),
  );
  const rest = writtenExamples(
    lines.filter((_, i) => held(i)),
    2,
    2,
  );
  report("mentions", rest.mentions, fitWeights(learn.mentions, STATES.length, SLOTS, MENTION_RATE), STATES.length);
  report("kinds", rest.kinds, fitWeights(learn.kinds, KINDS.length, KIND_SLOTS, KIND_RATE), KINDS.length);
} else {
  const all = together(writtenExamples(lines, COPIES, 1));
  writeFileSync(
    join(import.meta.dirname, "../../src/reading/contacts/weights.ts"),
    weightsFile(
      fitWeights(all.mentions, STATES.length, SLOTS, MENTION_RATE),
      fitWeights(all.kinds, KINDS.length, KIND_SLOTS, KIND_RATE),
    ),
  );
}
