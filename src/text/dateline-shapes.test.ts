import { expect, it } from "vitest";
import { SHAPES } from "./dateline-shapes.ts";

const [usual, full] = SHAPES as readonly [RegExp, RegExp];
const read = (shape: RegExp, head: string) => {
  const found = shape.exec(head);
  return found && { words: found[0], ...found.groups };
};

it.each([
  "LIMA, March 9, 2024 - Two ministers",
  "Lima, 9 March 2024 (ABC) -- Two ministers",
  "OSLO, 12 MAY 2024: Two ministers",
  "Riga, Sept 3, 1999. (TDI/ABC) Two ministers",
  "Lima, March 9, 2024\nTwo ministers",
])("the usual shape reads as the full one does: %s", (head) => {
  expect(read(usual, head)).not.toBeNull();
  expect(read(usual, head)).toEqual(read(full, head));
});

it.each([
  "San José, March 9, 2024 - Two ministers",
  "Lima, Peru, March 9, 2024 - Two ministers",
  "Lima, March 9 - Two ministers",
  "Lima, Tuesday, March 9, 2024 - Two ministers",
  "Lima. March 9, 2024 - Two ministers",
])("and leaves the others to it: %s", (head) => {
  expect(read(usual, head)).toBeNull();
  expect(read(full, head)).not.toBeNull();
});
