import { describe, expect, it } from "vitest";
import { type Rows, saidIn } from "./check.ts";

describe("what is claimed of the other side", () => {
  const rows: Rows = [
    ["Fidan told the villagers to stay at home.", "Fidan request"],
    ["Fidan told Yerevan not to meddle.", "Fidan request"],
    ["Fidan told reporters that trade grows.", "Fidan emphasize"],
    ["Fidan told farmers on a trip to Kars that trade grows.", "Fidan emphasize"],
    ["Fidan said Armenian soldiers had fired across the border.", "Fidan criticize"],
    ["Fidan said Yerevan had gone back on its word.", "Fidan criticize"],
    ["Fidan said Turkish soldiers had fired in the air.", "Fidan emphasize"],
    ["Fidan said Yerevan must open the road.", "Fidan request"],
    ["Ankara needs guarantees, Fidan said.", "Fidan request"],
    ["Fidan said any attack would have consequences.", "Fidan warn"],
    ["Fidan said his heart went out to the families.", "Fidan condole"],
    ["Fidan wrote that his forces would keep the truce.", "Fidan promise *"],
    ["Fidan said Mirzoyan would not come to the dinner.", "Fidan emphasize"],
    ["Fidan said he would not come to the dinner.", "Fidan reject"],
    ["“A victory for peace,” Fidan called the deal.", "Fidan praise"],
    ["“A shameful act,” Mirzoyan called it.", "Mirzoyan criticize"],
  ];
  for (const [sentence, ...said] of rows) it(sentence, () => expect(saidIn(sentence)).toEqual(said));
});

describe("what is asked, offered and relayed", () => {
  const rows: Rows = [
    ["Fidan asked his counterpart to come to Ankara.", "Fidan invite"],
    ["Fidan asked to come in.", "Fidan request"],
    ["Fidan said his counterpart was welcome to visit Ankara.", "Fidan invite"],
    ["Fidan said that Mirzoyan had thanked him for the help.", "Mirzoyan thank"],
    ["Fidan called on President Vahagn Khachaturyan."],
    ["Fidan called on President Vahagn Khachaturyan to open the road.", "Fidan request"],
    ["The two agreed on trade. They will meet again in June.", "BOTH agree *", "BOTH agree * due 2024-06"],
    ["They will meet again in June."],
  ];
  for (const [sentence, ...said] of rows) it(sentence, () => expect(saidIn(sentence)).toEqual(said));
});
