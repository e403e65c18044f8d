import { describe, expect, it } from "vitest";
import { positionsOf, type Rows, saidIn } from "../check.ts";

describe("acts done by saying so", () => {
  const rows: Rows = [
    ["Fidan wanted to thank his counterpart for the help.", "Fidan thank"],
    ["Fidan took the opportunity to congratulate his guest.", "Fidan congratulate"],
    ["Fidan began by thanking his host.", "Fidan thank"],
    ["Fidan lost no time in condemning the attack.", "Fidan criticize"],
    ["Fidan would like to set up a commission.", "Fidan propose"],
    ["Fidan would like to see a gesture from Yerevan.", "Fidan request"],
    ["Fidan would like the Armenian side to open the road.", "Fidan request"],
    ["Fidan wanted to open the road.", "Fidan propose"],
    ["Fidan began by visiting the tomb."],
    ["Fidan would like tea."],
  ];
  for (const [sentence, ...said] of rows) it(sentence, () => expect(saidIn(sentence)).toEqual(said));
});

describe("acts of whoever says I", () => {
  const SPEECH =
    "Remarks by Austrian Foreign Minister Alexander Schallenberg after talks with Maltese Foreign Minister Ian Borg in Vienna";
  const rows: Rows = [
    ["I met my colleague this morning. Let me thank Minister Borg for coming.", "Schallenberg thank"],
    ["I met my colleague this morning. I am calling on both to stop.", "Schallenberg request"],
    ["I met my colleague this morning. Austria will train rescuers.", "Schallenberg promise"],
    ["I met my colleague this morning. Any attack will have serious consequences.", "Schallenberg warn"],
    ["I met my colleague this morning. Let me show you the garden."],
  ];
  for (const [words, ...said] of rows)
    it(words, () =>
      expect(positionsOf(`${SPEECH}\n\n${words}`).map((p) => `${p.by.name?.split(" ").at(-1) ?? p.by.for} ${p.act}`)).toEqual(
        said,
      ),
    );
});
