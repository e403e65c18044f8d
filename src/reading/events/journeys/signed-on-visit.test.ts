import { expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const RUTO = "Kenyan President William Ruto";

it.each([
  [
    `${RUTO} will visit Oman next week. A memorandum on fisheries is due to be signed during the visit.`,
    "signing planned Kenya + Oman",
  ],
  [`${RUTO} visited Oman on Monday. Two agreements were signed during his stay.`, "signing held Kenya + Oman"],
  [`${RUTO} is visiting Oman. The deal is unlikely to be signed during the trip.`, "signing denied Kenya + Oman"],
])("%s", (text, want) => expect(engagementsOf(text, ["signing"])).toEqual([want]));

it.each([
  `${RUTO} will visit Oman next week. A memorandum on fisheries is due to be signed in June.`,
  "A memorandum on fisheries is due to be signed during the visit.",
])("near miss: %s", (text) => expect(engagementsOf(text, ["signing"])).toEqual([]));
