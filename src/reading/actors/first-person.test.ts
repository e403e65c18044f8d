import { describe, expect, it } from "vitest";
import { engagementsOf } from "../events/check.ts";
import { wordsOf } from "../words.ts";
import { peopleIn } from "./check.ts";
import { firstPersons } from "./first-person.ts";

const HEAD = "MEDIA RELEASE\n\nMINISTER FOR FOREIGN AFFAIRS PENNY WONG\n\n";

describe("a statement in the first person", () => {
  it("is of the official who heads it", () => {
    expect(
      engagementsOf(`${HEAD}In Amman I met Jordanian Foreign Minister Ayman Safadi. I thanked him for his country's help.`),
    ).toEqual(["meeting held Ayman Safadi + PENNY WONG"]);
  });
  it("gives a counterpart the office of the one who speaks, not of whoever was told of last", () => {
    expect(
      peopleIn(`${HEAD}In Suva I will see the Speaker, Tomasi Vuli. In Apia I will meet my Samoan counterpart, Sefo Tanielu.`),
    ).toContain("Sefo Tanielu | MINISTER FOR FOREIGN AFFAIRS | WSM");
  });
  it("is read outside quotation marks only", () => {
    expect(
      engagementsOf(
        `${HEAD}Jordanian Foreign Minister Ayman Safadi told reporters: "I met Saudi Foreign Minister Faisal bin Farhan. I thanked him."`,
      ).filter((x) => /wong/i.test(x)),
    ).toEqual([]);
  });
  it("is nobody's where no heading names an official", () => {
    expect(
      engagementsOf("I was in the room when it ended. I saw French President Emmanuel Macron leave.").filter((x) =>
        x.includes("Macron"),
      ),
    ).toEqual([]);
  });
  it("takes a numeral behind a name for what it is", () => {
    const w = wordsOf("I came home. Felipe I stayed on, and I wrote. In Jordan I met nobody. On 9 December I left.");
    const behindPlace = (i: number): boolean => w.folded[i - 1] === "jordan";
    expect([...firstPersons(w, behindPlace).keys()].map((i) => w.folded[i + 1])).toEqual(["came", "wrote", "met", "left"]);
  });
});
