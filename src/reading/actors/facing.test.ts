import { describe, expect, it } from "vitest";
import { pointedIn } from "./check.ts";

const CAME = "Portugal's Prime Minister Luís Montenegro met Chinese President Xi Jinping in Beijing on Thursday.";

/** A text, and whom its pronoun means. */
describe("who is told to meet somebody is not of his side", () => {
  it.each([
    [`${CAME} "We are friends," Xi told reporters. He was received by Premier Li Qiang before that.`, "He = Luís Montenegro"],
    [`${CAME} Premier Li Qiang gave a banquet for him.`, "him = Luís Montenegro"],
    [`${CAME} Xi praised the guest. Premier Li Qiang received him too.`, "him = Luís Montenegro"],
    [
      "Portugal's Prime Minister Luís Montenegro rang Chinese President Xi Jinping and invited him to Lisbon.",
      "him = Xi Jinping",
    ],
    [
      "Portugal's Prime Minister Luís Montenegro met Chinese President Xi Jinping and then gave him a dinner.",
      "him = Xi Jinping",
    ],
    [`${CAME} On Friday Premier Li Qiang came and met him.`, "him = Luís Montenegro"],
  ])("%s", (text, expected) => expect(pointedIn(text)).toContain(expected));

  it.each([
    [`${CAME} Xi praised the guest. He was accompanied by Premier Li Qiang.`, "He = Xi Jinping"],
    [`${CAME} Xi praised the guest. He spoke of trade.`, "He = Xi Jinping"],
    ["President Xi Jinping was in Shanghai. He met Premier Li Qiang.", "He = Xi Jinping"],
  ])("near miss: %s", (text, expected) => expect(pointedIn(text)).toContain(expected));
});
