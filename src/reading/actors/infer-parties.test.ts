import { expect, test } from "vitest";
import { engagementsOf } from "../events/check.ts";

const rain = "The band played on in the rain while the keeper dropped the ball. ".repeat(30);

test.each([
  [
    "an official of the one state left",
    "Deputy Minister Anwar Hadi, in Paris for talks, met French Foreign Minister Stéphane Séjourné. Jordan seeks aid.",
    ["meeting held Anwar Hadi + Stéphane Séjourné"],
  ],
  [
    "not in a report that tells of no dealings between states",
    `${rain}The leader of the Labour group, Graham Lane, met Prime Minister Rishi Sunak in Leeds. The war in Iraq divides voters.`,
    [],
  ],
])("%s", (_name, text, expected) => expect(engagementsOf(text)).toEqual(expected));
