import { describe, expect, it } from "vitest";
import { type Rows, saidIn } from "../check.ts";

describe("turns of phrase that tell an act", () => {
  const rows: Rows = [
    ["Fidan paid thanks to the Armenian rescuers.", "Fidan thank"],
    ["Fidan wished the Armenian people a happy Independence Day.", "Fidan congratulate"],
    ["Fidan grieved with the Armenian people.", "Fidan condole"],
    ["Fidan had kind words for the rescuers.", "Fidan praise"],
    ["Fidan gave credit to Armenia for the deal.", "Fidan praise"],
    ["Fidan celebrated the accord as a victory for peace.", "Fidan praise"],
    ["Fidan heaped praise on his counterpart.", "Fidan praise"],
    ["Fidan stood by the Armenian proposal.", "Fidan support"],
    ["Fidan spoke up for the plan.", "Fidan support"],
    ["Fidan approved of the plan.", "Fidan support"],
    ["The two struck a deal on the border.", "BOTH agree *"],
    ["The two came to terms on the border.", "BOTH agree *"],
    ["The two hammered out a compromise on the road.", "BOTH agree *"],
    ["The two fixed a date for the next round.", "BOTH agree *"],
    ["The two set up a joint commission.", "BOTH agree *"],
    ["The two found common ground on the road.", "BOTH agree *"],
    ["Yerevan accepts the ceasefire in principle.", "ARM agree *"],
    ["Mirzoyan said yes to the plan.", "Mirzoyan agree *"],
    ["Mirzoyan bowed to the demand.", "Mirzoyan agree *"],
    ["Fidan gave an undertaking to open the road.", "Fidan promise *"],
    ["Fidan held out the prospect of a loan.", "Fidan promise *"],
    ["Fidan handed over an invitation to visit Ankara.", "Fidan invite"],
    ["Fidan came up with a plan.", "Fidan propose"],
    ["Fidan raised the possibility of a joint commission.", "Fidan propose"],
    ["Fidan wished to build closer ties.", "Fidan propose"],
    ["Fidan expected Yerevan to open the road.", "Fidan request"],
    ["Fidan sought guarantees from Yerevan.", "Fidan request"],
    ["Fidan called on Tuesday for restraint.", "Fidan request"],
    ["Fidan prevailed upon his guest to open the road.", "Fidan request"],
    ["Fidan wondered aloud whether Yerevan would keep its word.", "Fidan concern"],
    ["Fidan cast doubt on the plan.", "Fidan concern"],
    ["Fidan had misgivings about the plan.", "Fidan concern"],
    ["Fidan laid the blame on Yerevan.", "Fidan criticize"],
    ["Fidan charged that Yerevan had broken its word.", "Fidan criticize"],
    ["Fidan found fault with the plan.", "Fidan criticize"],
    ["Fidan countered that talks would be pointless.", "Fidan reject"],
    ["Fidan said no to the plan.", "Fidan reject"],
    ["Fidan poured cold water on the idea.", "Fidan reject"],
    ["Fidan knew nothing of such a call.", "Fidan reject"],
    ["Fidan served notice that the truce was at risk.", "Fidan warn"],
    ["Fidan advised against haste.", "Fidan warn"],
    ["Fidan gave an account of the talks in Paris.", "Fidan inform"],
    ["Fidan made the point that trade grows.", "Fidan emphasize"],
    ["Fidan joked that trade grows.", "Fidan emphasize"],
  ];
  for (const [sentence, ...said] of rows) it(sentence, () => expect(saidIn(sentence)).toEqual(said));
});

describe("turns of phrase that tell none", () => {
  const rows: Rows = [
    ["Mirzoyan accepted a gift of carpets."],
    ["Mirzoyan accepted the resignation of his deputy."],
    ["Fidan stood by as the flags were raised."],
    ["Fidan voiced no concern."],
    ["Fidan found the road closed."],
    ["The two set up their tripods."],
    ["Fidan raised a glass."],
    ["Fidan summoned the Armenian ambassador."],
  ];
  for (const [sentence, ...said] of rows) it(sentence, () => expect(saidIn(sentence)).toEqual(said));
});
