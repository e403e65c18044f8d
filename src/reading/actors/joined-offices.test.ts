import { describe, expect, it } from "vitest";
import { engagementsOf } from "../events/check.ts";

const STUBB = "Finnish President Alexander Stubb";
const met = (whom: string): readonly string[] => engagementsOf(`${STUBB} met ${whom} on Monday.`);

describe("officials of one state, none of them named, whose state is told once", () => {
  it.each([
    [
      "the president, prime minister and foreign minister of Chile",
      ["foreign minister/CHL", "president/CHL", "prime minister/CHL"],
    ],
    ["the president and prime minister of Ethiopia in Addis Ababa", ["president/ETH", "prime minister/ETH"]],
    ["Vietnam's president, premier and parliament speaker", ["parliament speaker/VNM", "premier/VNM", "president/VNM"]],
    ["the Serbian president and prime minister", ["president/SRB", "prime minister/SRB"]],
    ["the king and the crown prince of Jordan", ["crown prince/JOR", "king/JOR"]],
    ["the king and the prime minister of Jordan", ["king/JOR", "prime minister/JOR"]],
  ])("%s", (whom, who) => {
    const said = met(whom);
    for (const w of who) expect(said.join("; ").toLowerCase()).toContain(w.toLowerCase());
  });

  it.each([
    ["one person with two ministries", "the deputy prime minister and defence minister of Georgia", 1],
    ["one who is named", "the president and prime minister of Chile, Gabriel Boric", 1],
    ["each with a state of his own", "the President of Angola and the Foreign Minister of Mozambique", 2],
  ])("near miss: %s", (_name, whom, others) => {
    const people = met(whom).flatMap((e) => e.replace(/^meeting held /, "").split(" + "));
    expect(new Set(people.filter((p) => p !== "Alexander Stubb")).size).toBe(others);
  });
});
