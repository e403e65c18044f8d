import { expect, test } from "vitest";
import { type NodeLabel, written } from "./nodeLabels.ts";

const at = (text: string, x: number, y: number, size = 5): NodeLabel => ({ text, x, y, size });
const names = (labels: NodeLabel[]): string[] => written(labels, (text) => text.length * 8).map((label) => label.text);

test("a name over that of a larger node is left out", () => {
  expect(names([at("small", 100, 100), at("large", 110, 104, 12)])).toEqual(["large"]);
});

test("names apart are all written, the larger nodes' first", () => {
  expect(names([at("a", 100, 100), at("b", 100, 130, 9), at("c", 300, 100)])).toEqual(["b", "a", "c"]);
  expect(names([])).toEqual([]);
});
