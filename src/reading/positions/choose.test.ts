import { describe, expect, it } from "vitest";
import { type Rows, saidIn } from "./check.ts";

describe("acts of one sentence", () => {
  const rows: Rows = [
    ["Fidan stressed that he valued the help.", "Fidan praise"],
    ["Fidan said that Mirzoyan had condemned the attack.", "Fidan emphasize"],
    ["Fidan proposed a hotline and raised concern about the fighting.", "Fidan propose", "Fidan concern"],
    ["Fidan thanked his guest; Mirzoyan voiced concern.", "Fidan thank", "Mirzoyan concern"],
    ["Fidan thanked the rescuers and called their work heroic and brave.", "Fidan thank"],
    ["Fidan rejected the charge and said that consultations go on.", "Fidan reject"],
    ["Fidan thanked his guest and stated that Türkiye was prepared to help.", "Fidan thank", "Fidan promise"],
    ["Armenia blocked the road and condemned us without reason, Fidan said.", "Fidan criticize"],
    ["According to the Armenian government, the parties emphasized the strong ties.", "BOTH emphasize"],
    ["According to the Armenian government, the talks focused on the road."],
    ["Fidan voiced concern and emphasized the need for calm, the ministry said.", "Fidan concern", "Fidan emphasize"],
    ["Press secretary Lale Kaya of Türkiye said Fidan thanked Armenia.", "Fidan thank"],
    ["The ministers discussed trade and Fidan reiterated that Türkiye will not accept it.", "Fidan reject"],
    ["The ministers discussed trade, according to Fidan's page."],
    ["The ministers discussed trade, and said they looked forward to more of it.", "BOTH emphasize"],
  ];
  for (const [sentence, ...said] of rows) it(sentence, () => expect(saidIn(sentence)).toEqual(said));
});
