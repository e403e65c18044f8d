/** What the tests of question 8 share: the record of the examples, and the verdict on a sentence against it. */
import { afterAll, beforeAll } from "vitest";
import type { Verdict } from "../../src/answers/verdict.ts";
import { verify } from "../../src/answers/verify/verify.ts";
import { createReader } from "../../src/reading/read.ts";
import { reportFromText } from "../../src/text/report-from-text.ts";
import { examples, type Recorded } from "../exchange/sources.ts";

/** The examples are read before the file's tests and put away behind them; `published`: the day on which the sentence was written. */
export const verifierOfExamples = (): {
  readonly verdictOn: (sentence: string, published?: string | null) => Verdict;
  readonly demo: () => Recorded;
} => {
  let demo: Recorded;
  let reader: ReturnType<typeof createReader>;
  beforeAll(async () => {
    demo = await examples();
    reader = createReader(demo.knowledge, "test");
  });
  afterAll(() => demo.close());
  return {
    verdictOn: (sentence, published = null) =>
      verify(demo.store, demo.knowledge, sentence, (text) =>
        reader.read(reportFromText(text, { source: "sentence", published })),
      ),
    demo: () => demo,
  };
};
