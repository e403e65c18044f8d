import { expect, it } from "vitest";
import type { Words } from "../../words.ts";
import { oncePerSentence } from "./once-per-sentence.ts";

it("asks once for the same words, and anew for others", () => {
  const asked: string[] = [];
  const long = oncePerSentence((_, from, to) => {
    asked.push(`${from}-${to}`);
    return to - from > 3;
  });
  const [one, other] = [{} as Words, {} as Words];
  expect([long(one, 0, 5), long(one, 0, 5), long(one, 0, 2), long(one, 5, 9), long(other, 0, 5)]).toEqual([
    true,
    true,
    false,
    true,
    true,
  ]);
  expect(asked).toEqual(["0-5", "0-2", "5-9", "0-5"]);
});
