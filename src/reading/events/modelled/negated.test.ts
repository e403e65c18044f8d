import { expect, test } from "vitest";
import { negated } from "./negated.ts";

const tokens = (text: string): string[] => text.split(" ");

test.each(["@ and @ have never sat down", "@ and @ parted without having met", "@ left without seeing @"])("%s", (text) =>
  expect(negated(tokens(text))).toBe(true),
);
test.each(["@ and @ went on without note-takers", "@ was with @ without a pause"])("near miss: %s", (text) =>
  expect(negated(tokens(text))).toBe(false),
);
