import { expect, test } from "vitest";
import { matterOf, sharedMatter } from "./matter.ts";
import { outcomeOf } from "./outcome.ts";

test.each([
  ["The minister called off his trip to Oslo.", "dropped"],
  ["The visit is off.", "dropped"],
  ["Moscow let the accord lapse on Monday.", "dropped"],
  ["The talks have been postponed until spring.", "changed"],
  ["The summit was moved to Geneva.", "changed"],
  ["The embassy reopened on Tuesday.", "kept"],
  ["They took off for Ankara and signed the treaty.", "kept"],
  ["He moved the audience to tears.", "kept"],
])("%s: %s", (sentence, outcome) => expect(outcomeOf(sentence)).toBe(outcome));

test.each([
  ["The embassies will reopen within two months.", "The embassy was reopened on Tuesday.", ["embass", "reopen"]],
  ["The ministers agreed to meet again.", "The ministers met on Friday.", []],
  ["Kim will visit Korea.", "Kim was in Korea.", []],
])("%s | %s: %j in common", (a, b, common) => expect(sharedMatter(matterOf(a), matterOf(b))).toEqual(common));
