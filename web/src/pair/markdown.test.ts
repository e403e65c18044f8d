import fc from "fast-check";
import { expect, test } from "vitest";
import { blocks, inlines } from "./markdown.ts";

test("blocks in their order", () => {
  const source =
    "# A and B\n\nThey met\ntwice.\n- one\n  goes on\n- two\n\n> said\n> so\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n---\n1. first";
  expect(blocks(source).map((block) => block.kind)).toEqual(["heading", "paragraph", "list", "quote", "table", "rule", "list"]);
  expect(blocks(source)[2]).toMatchObject({ ordered: false, items: [[{ text: "one goes on" }], [{ text: "two" }]] });
});

test.each([
  [
    "emphasis",
    "a **b** _c_ `d`",
    [
      ["text", "a "],
      ["strong", "b"],
      ["text", " "],
      ["emphasis", "c"],
      ["text", " "],
      ["code", "d"],
    ],
  ],
  [
    "a link",
    "see [it](/engagement/e-1).",
    [
      ["text", "see "],
      ["link", "it"],
      ["text", "."],
    ],
  ],
  [
    "no link to a script",
    "[x](javascript:alert(1))",
    [
      ["text", "[x](javascript:alert(1)"],
      ["text", ")"],
    ],
  ],
  ["no link to another host by two slashes", "[x](//evil.example)", [["text", "[x](//evil.example)"]]],
  ["markup stays text", "<script>alert(1)</script>", [["text", "<script>alert(1)</script>"]]],
  ["escapes", "a\\*b \\<i\\>", [["text", "a*b <i>"]]],
  ["underscores inside words", "snake_case_name", [["text", "snake_case_name"]]],
])("%s", (_name, source, expected) => {
  expect(inlines(source).map((part) => [part.kind, part.text])).toEqual(expected);
});

test("any text is read, in time, to its end", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("*", "_", "[", "](", ")", "`", "|", "#", "-", ">", "\n", " ", "a") }),
      (source) => {
        expect(Array.isArray(blocks(source))).toBe(true);
      },
    ),
  );
});
