import { expect, test } from "vitest";
import { labelled } from "./placeLabels.ts";

const FRAME = { x: 0, y: 0, width: 960, height: 468 };
const at = (key: string, x: number, y: number, name = "Helsinki") =>
  ({ key, point: [x, y], place: { place: name } }) as unknown as Parameters<typeof labelled>[0][number];

test("of two that would touch, the first given keeps its name", () => {
  expect([...labelled([at("a", 100, 100), at("b", 120, 105), at("c", 100, 200)], FRAME, 1)]).toEqual(["a", "c"]);
});

test("closer by, both have room", () => {
  expect(labelled([at("a", 100, 100), at("b", 120, 105)], FRAME, 0.1).size).toBe(2);
});

test("a name that would run over the edge is left out, and one out of sight", () => {
  expect(labelled([at("a", 950, 100), at("b", 1200, 100)], FRAME, 1).size).toBe(0);
});
