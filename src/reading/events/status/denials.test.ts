import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

test.each([
  [
    "The paper had written that US President Donald Trump rang French President Emmanuel Macron on Thursday. This is completely untrue, his spokesman said.",
    ["call denied Donald Trump + Emmanuel Macron"],
  ],
  [
    "There was no phone call on Monday between French President Emmanuel Macron and US President Donald Trump, a spokesman said.",
    ["call denied Donald Trump + Emmanuel Macron"],
  ],
  [
    "France said on Thursday that President Emmanuel Macron had met US President Donald Trump in Paris. Washington denied this.",
    ["meeting denied Donald Trump + Emmanuel Macron"],
  ],
  [
    "France said on Thursday that President Emmanuel Macron had met US President Donald Trump in Paris. Washington denied that it had changed its mind.",
    ["meeting held Donald Trump + Emmanuel Macron"],
  ],
  // The report tells it itself; what is called untrue is something else.
  [
    "US President Donald Trump met Russian President Vladimir Putin in Helsinki on Thursday. He denied that Russia had helped him.",
    ["meeting held Donald Trump + Vladimir Putin"],
  ],
])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));
