import { expect, it } from "vitest";
import { engagementsOf } from "../events/check.ts";
import { peopleIn } from "./check.ts";

const VISIT = "In Riga the Senators met with President Edgars Rinkēvičs of Latvia.";

it.each([
  [
    "two senators with their seats, whose office stands behind",
    `U.S. Senators Ann Roe (D-ME) and Jon Doe (R-Miss.), co-chairs of the Baltic Caucus, flew in on Monday. ${VISIT}`,
    ["meeting held Ann Roe + Edgars Rinkēvičs + Jon Doe"],
  ],
  [
    "without their office",
    `U.S. Senators Ann Roe (I-ME) and Jon Doe (R-MS) flew in on Monday. ${VISIT}`,
    ["meeting held Ann Roe + Edgars Rinkēvičs + Jon Doe"],
  ],
])("%s", (_, text, expected) => expect(engagementsOf(text)).toEqual(expected));

it("near miss: whom two met is nobody of the two", () =>
  expect(peopleIn("Senators Ann Roe and Jon Doe of the United States met envoys of Malta, who had asked for it.")).toContain(
    "- | envoy | MLT",
  ));
