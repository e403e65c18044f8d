import { expect, test } from "vitest";
import { paragraphs } from "./paragraphs.ts";
import { segments } from "./segments.ts";

const line = "The two ministers met on the margins of the general debate in";

function read(text: string, spans: Parameters<typeof segments>[1] = []): { text: string; wrapped: boolean }[] {
  return paragraphs(segments(text, spans)).map((p) => ({ text: p.segments.map((s) => s.text).join(""), wrapped: p.wrapped }));
}

test("blank lines part paragraphs", () => {
  expect(read("One.\n\nTwo.\r\n \r\n\r\nThree.").map((p) => p.text)).toEqual(["One.", "Two.", "Three."]);
});

test("full lines of a column are wrapped, a list of short lines is not", () => {
  expect(read(`${line}\n${line}\nNew York.`)).toEqual([{ text: `${line}\n${line}\nNew York.`, wrapped: true }]);
  expect(read("Participants:\nA. Smith\nB. Jones")[0]?.wrapped).toBe(false);
});

test("a span over a blank line is marked in both paragraphs and begins once", () => {
  const found = paragraphs(segments("ab\n\ncd", [{ start: 1, end: 5, field: "x" }]));
  expect(found.map((p) => p.segments.map((s) => [s.text, s.fields.length, s.begins.length]))).toEqual([
    [
      ["a", 0, 0],
      ["b", 1, 1],
    ],
    [
      ["c", 1, 0],
      ["d", 0, 0],
    ],
  ]);
});
