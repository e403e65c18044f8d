import { describe, expect, it } from "vitest";
import { type Rows, saidIn } from "../check.ts";

describe("acts beside a verb", () => {
  const rows: Rows = [
    ["The ministers also discussed trade, stressing that it has doubled.", "BOTH emphasize"],
    ["Fidan wrote to his counterpart, offering warm congratulations.", "Fidan congratulate"],
    ["Fidan expressed contentment with the visit, noting the fruitful talks.", "Fidan welcome"],
    ["Fidan discussed the port while expressing satisfaction over the trade.", "Fidan welcome"],
    ["Fidan stressed the need for calm, calling for talks without delay.", "Fidan emphasize", "Fidan request"],
    ["Thanking his host for the help, Mirzoyan briefed him on the road.", "Mirzoyan thank", "Mirzoyan inform"],
    ["Fidan received a letter from Mirzoyan, congratulating him on the holiday.", "Mirzoyan congratulate"],
    ["Fidan met with Mirzoyan, saying that Armenia should open the road.", "Fidan request"],
  ];
  for (const [sentence, ...said] of rows) it(sentence, () => expect(saidIn(sentence)).toEqual(said));
});

describe("no act", () => {
  const rows: Rows = [["The ministers toured the port, passing the new road."]];
  for (const [sentence, ...said] of rows) it(sentence, () => expect(saidIn(sentence)).toEqual(said));
});
