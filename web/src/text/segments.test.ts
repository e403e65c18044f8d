import fc from "fast-check";
import { expect, test } from "vitest";
import { segments } from "./segments.ts";

/** Segments as text: fields in front of each marked piece. */
function show(text: string, spans: [number, number, string][]): string {
  return segments(
    text,
    spans.map(([start, end, field]) => ({ start, end, field })),
  )
    .map((piece) => (piece.fields.length === 0 ? piece.text : `[${piece.fields.join("+")}:${piece.text}]`))
    .join("");
}

test.each<[string, string, [number, number, string][], string]>([
  ["no span", "They met.", [], "They met."],
  ["one span", "They met.", [[5, 8, "kind"]], "They [kind:met]."],
  [
    "nested",
    "President Xi",
    [
      [0, 12, "who"],
      [10, 12, "name"],
    ],
    "[who:President ][who+name:Xi]",
  ],
  [
    "overlapping",
    "abcdef",
    [
      [0, 4, "a"],
      [2, 6, "b"],
    ],
    "[a:ab][a+b:cd][b:ef]",
  ],
  [
    "same span twice",
    "abc",
    [
      [0, 2, "a"],
      [0, 2, "b"],
    ],
    "[a+b:ab]c",
  ],
  ["code points, not units", "😀😀 met", [[3, 6, "kind"]], "😀😀 [kind:met]"],
  [
    "outside the text",
    "abc",
    [
      [2, 90, "a"],
      [50, 60, "b"],
      [1, 1, "c"],
    ],
    "ab[a:c]",
  ],
])("%s", (_name, text, spans, expected) => {
  expect(show(text, spans)).toBe(expected);
});

test("a field begins once, where its words begin", () => {
  const pieces = segments("abcdef", [
    { start: 0, end: 4, field: "a" },
    { start: 2, end: 6, field: "b" },
  ]);
  expect(pieces.map((piece) => piece.begins)).toEqual([["a"], ["b"], []]);
});

test("the pieces always join to the text, and each piece has exactly the fields that cover it", () => {
  const span = fc.record({ start: fc.nat(40), end: fc.nat(40), field: fc.constantFrom("a", "b", "c") });
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 30 }), fc.array(span, { maxLength: 8 }), (text, spans) => {
      const pieces = segments(text, spans);
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      const points = [...text];
      let point = 0;
      for (const piece of pieces) {
        const covering = spans.filter((s) => s.start <= point && s.end > point && s.start < points.length).map((s) => s.field);
        expect(new Set(piece.fields)).toEqual(new Set(covering));
        point += [...piece.text].length;
      }
    }),
  );
});
