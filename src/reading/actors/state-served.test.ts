import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

describe("who serves a sovereign", () => {
  it.each([
    [
      "the King told by his style alone",
      "Peruvian Minister of Trade Ana Quispe met Ambassador of the Custodian of the Two Holy Mosques to Peru Nasser Al-Subaie in Lima.",
      "Nasser Al-Subaie | Ambassador of the Custodian of the Two Holy Mosques to Peru | SAU",
    ],
    [
      "his office",
      "Amman, May 14 (Petra) -- Peruvian Minister of Trade Ana Quispe met the Director of the Office of His Majesty Laith Obeidat.",
      "Laith Obeidat | Director of the Office of His Majesty | JOR",
    ],
    [
      "the father told instead of the house",
      "Lima, May 14, 2024, SPA -- Minister of Foreign Affairs Prince Faisal bin Farhan bin Abdullah met Peruvian Minister of Trade Ana Quispe.",
      "Faisal bin Farhan bin Abdullah | Minister of Foreign Affairs | SAU",
    ],
  ])("%s", (_name, text, expected) => expect(peopleIn(text)).toContain(expected));

  it("near miss: the King himself, behind his style", () =>
    expect(
      peopleIn(
        "The Custodian of the Two Holy Mosques King Salman bin Abdulaziz Al Saud received Peruvian Minister of Trade Ana Quispe.",
      ),
    ).toContain("Salman bin Abdulaziz Al Saud | King | SAU"));
});

describe("a father's name", () => {
  const text = (king: string): string =>
    `Amman, May 14 (Petra) -- ${king} received Peruvian Minister of Trade Ana Quispe, in the presence of His Royal Highness Crown Prince Al Hussein bin Abdullah II.`;
  it.each(["His Majesty King Abdullah", "His Majesty King Abdullah II"])("is not his son's: %s", (king) => {
    const people = peopleIn(text(king)).map((p) => p.replace(" II", ""));
    expect(people).toContain("Abdullah | King | JOR");
    expect(people).toContain("Al Hussein bin Abdullah | Crown Prince | JOR");
  });
  it("near miss: a surname behind it", () =>
    expect(
      peopleIn("Peruvian Minister of Trade Rashid bin Omar Quispe met Chilean Minister of Trade Rosa Fuentes. Quispe was glad."),
    ).toHaveLength(2));
});

describe("a house of parliament behind its state", () => {
  it("is part of the delegation that somebody heads", () =>
    expect(
      peopleIn(
        "Polish President Andrzej Duda received a delegation from the US House of Representatives, headed by Congressman Ned Barlow.",
      ),
    ).toContain("Ned Barlow | Congressman | USA"));
  it("near miss: a congressman of another congress", () =>
    expect(peopleIn("Polish President Andrzej Duda received Congressman Juan Reyes of the Philippines.")).toContain(
      "Juan Reyes | Congressman | PHL",
    ));
});
