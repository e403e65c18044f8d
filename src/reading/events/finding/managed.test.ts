import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

const A = "French President Emmanuel Macron";
const B = "Polish Prime Minister Donald Tusk";
const PAIR = "Donald Tusk + Emmanuel Macron";

/** Infinitives of what was done, was not, or is still to come. */
test.each([
  [`${A} managed to meet ${B} on Wednesday.`, "held"],
  [`${A} had the chance to meet ${B} on Wednesday.`, "held"],
  [`${A} was able to hold talks with ${B} on Wednesday.`, "held"],
  [`${A} was in Warsaw on Wednesday to meet ${B}.`, "held"],
  [`${A} is in Warsaw to meet ${B}.`, "planned"],
  [`${A} was unable to meet ${B}.`, "cancelled"],
  [`${A} did not have the time to meet ${B}.`, "cancelled"],
  [`${A} expressed his joy to meet ${B} again.`, "held"],
  [`${A} hopes for a chance to meet ${B}.`, "proposed"],
  [`${A} will be able to meet ${B} on Monday.`, "planned"],
  [`${A} would like to meet ${B}.`, "proposed"],
  [`${A} may meet ${B} in June.`, "proposed"],
  [`${A} won't meet ${B} on Monday.`, "cancelled"],
])("%s", (text, status) => expect(engagementsOf(text)).toEqual([`meeting ${status} ${PAIR}`]));
