import { expect, it } from "vitest";
import { entirely, type Parts, PipelineError, pipeline, type Stage } from "./pipeline.ts";

interface Layers {
  readonly text: string;
  readonly length: number;
  readonly halves: readonly number[];
}

const turns: string[] = [];
const length: Stage<Layers> = { name: "length", reads: ["text"], adds: ["length"], run: (l) => ({ length: l.text.length }) };
function* halving(l: Layers): Parts<Partial<Layers>> {
  const halves: number[] = [];
  for (let n = l.length; n > 1; n = n >> 1) {
    turns.push(l.text);
    halves.push(n >> 1);
    yield;
  }
  return { halves };
}
const halves: Stage<Layers> = { name: "halves", reads: ["length"], adds: ["halves"], run: halving };

it("takes all documents through a part before the next part of any", () => {
  const read = pipeline<Layers>(["text"], [length, halves]);
  expect(read([{ text: "abcdefgh" }, { text: "" }, { text: "abcd" }]).map((l) => l.halves)).toEqual([[4, 2, 1], [], [2, 1]]);
  expect(turns).toEqual(["abcdefgh", "abcd", "abcdefgh", "abcd", "abcdefgh"]);
  expect(read([])).toEqual([]);
});

it("does the parts of one document to their end", () => {
  expect(entirely(halving({ text: "abcd", length: 4, halves: [] }))).toEqual({ halves: [2, 1] });
});

it("refuses an order in which a need is unmet, or a layer is added twice", () => {
  expect(() => pipeline<Layers>(["text"], [halves, length])).toThrow(PipelineError);
  expect(() => pipeline<Layers>(["text", "length"], [length])).toThrow("there already");
});
