import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

describe("offices that imply a state", () => {
  it.each([
    ["the state that alone is meant", "Foreign Secretary Jon Doe met ministers.", "Jon Doe | Foreign Secretary | GBR"],
    ["one of several that have it", "Foreign Secretary Omar Miah of Bangladesh came.", "Omar Miah | Foreign Secretary | BGD"],
    [
      "nobody's where the report is of another that has it",
      "Foreign Secretary Omar Miah met ambassadors. Bangladesh had called them home.",
      "Omar Miah | Foreign Secretary | -",
    ],
    [
      "a delegation goes before what the office implies",
      "A Qatari delegation led by Foreign Secretary Hamad Al-Tamari came.",
      "Hamad Al-Tamari | Foreign Secretary | QAT",
    ],
    [
      "an American under secretary, whatever his field",
      "Under Secretary of Defense for Personnel Ann Roe hosted Defence Minister Jon Doe of Latvia.",
      "Ann Roe | Under Secretary of Defense for Personnel | USA",
    ],
    [
      "the chairman of the American chiefs in another country",
      "LILONGWE, Malawi - Chairman of the Joint Chiefs of Staff Gen. Jon Doe met Chief of the Malawi Defence Force Gen. Paul Phiri.",
      "Jon Doe | Chairman of the Joint Chiefs of Staff | USA",
    ],
    [
      "near miss: the chairman where the report is of another state that has one",
      "Chairman of the Joint Chiefs of Staff Adm. Han Min-su spoke in Busan, South Korea.",
      "Han Min-su | Chairman of the Joint Chiefs of Staff | -",
    ],
    [
      "a secretary of state beside the president whose report it is",
      "On Friday in Warsaw, President Andrzej Duda met President of Latvia Edgars Rinkēvičs. Secretary of State Jan Lis was present. Poland was glad.",
      "Jan Lis | Secretary of State | POL",
    ],
    [
      "South Africa's ministry by its name",
      "The Deputy Minister of International Relations and Cooperation, Ms Ann Dube, flew to Lima, Peru.",
      "Ann Dube | Deputy Minister of International Relations and Cooperation | ZAF",
    ],
  ])("%s", (_, text, person) => {
    expect(peopleIn(text)).toContain(person);
  });
});
