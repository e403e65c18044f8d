import { describe, expect, it } from "vitest";
import { type Rows, saidIn } from "../check.ts";

describe("acts beside a verb", () => {
  const rows: Rows = [
    ["The ministers also discussed trade, stressing that it has doubled.", "BOTH emphasize"],
    ["Fidan wrote to his counterpart, offering warm congratulations.", "Fidan congratulate"],
    ["Fidan expressed contentment with the visit, noting the fruitful talks.", "Fidan welcome"],
  ];
  for (const [sentence, ...said] of rows) it(sentence, () => expect(saidIn(sentence)).toEqual(said));
});

describe("no act", () => {
  const rows: Rows = [["The ministers toured the port, passing the new road."]];
  for (const [sentence, ...said] of rows) it(sentence, () => expect(saidIn(sentence)).toEqual(said));
});
