import { expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const DAY = "Oslo, 3 May 2024.";
const A = "Norwegian Foreign Minister Espen Barth Eide";

it.each<[string, string, readonly string[]]>([
  [
    "by an office in a body whom the telling names by that of his state",
    `Espen Barth Eide received President of the ECO Council of Ministers\n\n${DAY} ${A} received the Foreign Minister of Pakistan Ishaq Dar.`,
    ["meeting held Espen Barth Eide + Ishaq Dar"],
  ],
  [
    "several by their body, and below each by name",
    `Espen Barth Eide meets ambassadors of SADC\n\n${DAY} ${A} met the ambassadors of Malawi, Ada Banda, and Zambia, Luc Mwale.`,
    ["meeting held Ada Banda + Espen Barth Eide + Luc Mwale"],
  ],
  [
    "but another state's minister is somebody else",
    `Espen Barth Eide received foreign minister of Malta\n\n${DAY} ${A} received the Foreign Minister of Pakistan Ishaq Dar.`,
    ["meeting held Espen Barth Eide + Ishaq Dar", "meeting held Espen Barth Eide + foreign minister/MLT"],
  ],
])("%s", (_, text, want) => expect(engagementsOf(text)).toEqual(want));
