/**
 * The sentences written for the model (`sentences/`), one a line: state and kind, then words. "@" is somebody told to have contact, "~"
 * somebody else, "#" a place, "%" a time: "hk @ rang @ on %". The states are those of STATES, and "e" for what was held long before;
 * a kind that is not given is a meeting.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { KINDS, STATES } from "../../src/reading/contacts/classes.ts";
import { formsOf, mentionFeatures, sentenceFeatures } from "../../src/reading/contacts/features.ts";
import { type Example, type Examples, randomOf } from "./example.ts";

export interface Line {
  readonly state: string;
  readonly kind: string;
  readonly words: readonly string[];
}

const FOLDER = join(import.meta.dirname, "sentences");

/** As the reader cuts words: no accents, no signs but the comma; "d'affaires" and "twenty-one" are two words each. */
const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/;/g, ",")
    .replace(/['’:"()?!-]/g, " ");

const lineOf = (text: string): Line => {
  const [label = "", ...words] = folded(text).trim().split(/\s+/);
  return { state: label[0] === "e" ? "h" : (label[0] as string), kind: label[1] ?? "m", words };
};

export const writtenLines = (): Line[] =>
  readdirSync(FOLDER)
    .sort()
    .flatMap((file) => readFileSync(join(FOLDER, file), "utf8").split("\n"))
    .filter((text) => text.trim())
    .map(lineOf);

/** What may stand around a sentence without changing what it tells. */
const BEFORE = ["on % ,", "in # ,", "% ,", "meanwhile ,", "according to ~ ,", "as ~ reported ,", "also ,", "for his part ,", "~"];
const AFTER = [
  "on %",
  "in #",
  ", ~ reported",
  ", the ministry said",
  ", according to ~",
  "and pointed to the good ties between ~ and ~",
  ", who thanked ~ for the welcome",
  "to discuss trade , energy and the region",
  ", his office said on %",
  "at the palace",
  ", with ~ looking on from #",
  ", as the war between ~ and ~ goes on",
  "and underlined the strong support of ~ for peace and prosperity in the region",
];

const dressed = (words: readonly string[], random: () => number): string[] => {
  const pick = (from: readonly string[]): string[] => (from[Math.floor(random() * from.length)] as string).split(" ");
  const before = random() < 0.35 ? pick(BEFORE) : [];
  const after = random() < 0.45 ? pick(AFTER) : [];
  return [...before, ...words, ...after];
};

/** Each line as it is, and `copies - 1` times with something around it. */
export const writtenExamples = (lines: readonly Line[], copies: number, seed: number): Examples => {
  const random = randomOf(seed);
  const mentions: Example[] = [];
  const kinds: Example[] = [];
  for (const line of lines)
    for (let n = 0; n < copies; n++) {
      const words = n ? dressed(line.words, random) : line.words;
      const forms = formsOf(words.map((w) => (w === "~" ? "@" : w)));
      words.forEach((w, i) => {
        if (w === "@" || w === "~")
          mentions.push({ slots: mentionFeatures(forms, i), label: STATES.indexOf(w === "@" ? line.state : "n"), weight: 1 });
      });
      if (line.state !== "n") kinds.push({ slots: sentenceFeatures(forms), label: KINDS.indexOf(line.kind), weight: 1 });
    }
  return { mentions, kinds };
};
