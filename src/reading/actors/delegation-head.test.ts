import { describe, expect, it } from "vitest";
import { layersOf, peopleIn } from "./check.ts";

const HEAD = "Tomasi Vakauta | Deputy Prime Minister | TON";
const at = (text: string): string => `Vienna, May 15, 2024 - Latvian Foreign Minister Baiba Braže spoke. ${text}`;

describe("the head of a delegation", () => {
  it.each([
    "A delegation from Tonga led by Deputy Prime Minister Tomasi Vakauta came.",
    "A Tongan trade delegation led by Deputy Prime Minister Tomasi Vakauta came.",
    "A delegation of Tongan lawmakers headed by Deputy Prime Minister Tomasi Vakauta came.",
    "The Tongan delegation under Deputy Prime Minister Tomasi Vakauta came.",
    "Deputy Prime Minister Tomasi Vakauta, who leads a large Tongan delegation, came.",
    "Tuesday brought a Tongan delegation, whom the Deputy Prime Minister, Tomasi Vakauta, led.",
    "The Latvian delegation was led by Minister Ilze Kalna and the Tongan delegation by Deputy Prime Minister Tomasi Vakauta.",
    "A Tongan delegation came. At its head was the Deputy Prime Minister, Tomasi Vakauta.",
    "A Tongan trade delegation came, with Deputy Prime Minister Tomasi Vakauta at its head.",
  ])("%s", (text) => {
    expect(peopleIn(at(text), "2024-05-16")).toContain(HEAD);
  });
  it.each([
    [
      "who holds no office now acts for the body that sent him",
      "An ECOWAS delegation headed by former President Goodluck Jonathan came.",
      "Goodluck Jonathan | head of delegation | ECOWAS",
    ],
    ["nothing else is told", "A delegation from Tonga led by Sione Fifita came.", "Sione Fifita | head of delegation | TON"],
    [
      "each side of two",
      "State Secretary Ilze Kalna led the Latvian side while the Tongan side was led by Sione Fifita.",
      "Sione Fifita | head of delegation | TON",
    ],
    [
      "the second side without its noun",
      "The Latvian side was headed by State Secretary Ilze Kalna; the Tongan by Deputy Minister Sione Fifita.",
      "Sione Fifita | Deputy Minister | TON",
    ],
  ])("%s", (_, text, person) => {
    expect(peopleIn(at(text), "2024-05-16")).toContain(person);
  });
  it("is not of the state to which it goes", () => {
    expect(peopleIn(at("Deputy Minister Ilze Kalna led a large delegation to Tonga."))).not.toContain(
      "Ilze Kalna | Deputy Minister | TON",
    );
  });
  it("is whom a delegation that is nobody's means", () => {
    const { actors, entities } = layersOf("The Emir received a delegation led by Deputy Prime Minister Tomasi Vakauta of Tonga.");
    expect(actors.filter((a) => a.kind === "side").map((a) => entities[a.entities[0] ?? -1]?.name)).toEqual(["Tomasi Vakauta"]);
  });
  it("is of nobody's state where no delegation is told of", () => {
    expect(peopleIn(at("The Tongan choir was led by Deputy Prime Minister Tomasi Vakauta."), "2024-05-16")).not.toContain(HEAD);
  });
});

it("whoever leads a delegation is nobody known by much the same name of another state alone", () => {
  const led = peopleIn("The Chadian delegation was led by Trade Secretary Imran Ahmad Mahamat.", "2024-05-16");
  expect(led).toContain("Imran Ahmad Mahamat | Trade Secretary | TCD");
});
