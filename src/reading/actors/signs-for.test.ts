import { expect, test } from "vitest";
import { engagementsOf } from "../events/check.ts";

const SIGNED = ["signing held Adaeze Okwuosa + Peter Lind"];
/** Who signs for a state, whatever his office. */
test.each([
  ["The accord was signed on Monday by Adaeze Okwuosa for Nigeria and Peter Lind for Sweden.", SIGNED],
  ["Minister Adaeze Okwuosa for Nigeria and Ambassador Peter Lind for Sweden signed the accord on Monday.", SIGNED],
  ["Ministers initialled four documents there, on oil (Adaeze Okwuosa for Nigeria, Peter Lind for Sweden).", SIGNED],
  // No signatures.
  ["Peter Lind for Sweden beat Adaeze Okwuosa for Nigeria on Monday.", []],
  ["The goals by Adaeze Okwuosa for Nigeria and Peter Lind for Sweden were the best of the day.", []],
  ["Adaeze Okwuosa and Peter Lind signed the accord on Monday.", []],
  ["The presidents signed three papers (on gas, on oil and on Sweden).", []],
])("%s", (text, told) => expect(engagementsOf(text)).toEqual(told));
