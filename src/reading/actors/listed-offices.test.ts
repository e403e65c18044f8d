import { expect, it } from "vitest";
import { engagementsOf } from "../events/check.ts";
import { peopleIn } from "./check.ts";

it.each<[string, string, readonly string[]]>([
  [
    "an office once, then each state with its holder right behind it",
    "The minister saw the newly arrived Ambassadors of Peru Luis Rojas Vera, Kenya Amina Otieno, and Fiji Josefa Tuilagi on Monday.",
    ["Luis Rojas Vera | Ambassador | PER", "Amina Otieno | Ambassador | KEN", "Josefa Tuilagi | Ambassador | FJI"],
  ],
  [
    "behind a style, and behind a dash",
    "The ambassadors of Peru Mr. Luis Rojas and Kenya Mrs. Amina Otieno saw the envoys of Malta – Karmenu Borg and Fiji – Josefa Tuilagi.",
    [
      "Luis Rojas | ambassador | PER",
      "Amina Otieno | ambassador | KEN",
      "Karmenu Borg | envoy | MLT",
      "Josefa Tuilagi | envoy | FJI",
    ],
  ],
  ["but no single word behind a state", "The ambassadors of Peru Tuesday spoke.", ["- | ambassador | PER"]],
  [
    "behind the state to which an ambassador is sent, whose name is told in full",
    "He saw the Ambassador Extraordinary and Plenipotentiary of the Federal Republic of Germany to the Republic of Ghana Carla Weiss.",
    [
      "Carla Weiss | Ambassador Extraordinary and Plenipotentiary of the Federal Republic of Germany to the Republic of Ghana | DEU",
    ],
  ],
])("%s", (_, text, want) => expect(peopleIn(text).filter((x) => !x.startsWith("- | minister"))).toEqual(want));

it("each of several envoys gives his letters", () =>
  expect(
    engagementsOf(
      "On 3 May 2024 President of Ghana Nana Akufo-Addo accepted credentials from the ambassadors of Peru Luis Rojas and Fiji Josefa Tuilagi.",
    ),
  ).toEqual(["ceremony held Josefa Tuilagi + Nana Akufo-Addo", "ceremony held Luis Rojas + Nana Akufo-Addo"]));
