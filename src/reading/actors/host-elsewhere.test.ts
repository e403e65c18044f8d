import { describe, expect, it } from "vitest";
import { pointedIn } from "./check.ts";

const OSLO =
  "OSLO, May 16 - Prime Minister Jonas Gahr Støre of Norway welcomed ten leaders on Thursday. Emmanuel Macron sat with Olaf Scholz by the window.";
const HAVANA =
  "HAVANA - Spanish Prime Minister Pedro Sánchez landed in Cuba on Wednesday. In Brussels, Keir Starmer sat with Donald Tusk of Poland. Sánchez will vote against it, he let it be known.";

describe("a host or a guest who was left aside for a while", () => {
  it.each([
    [`${OSLO} Before dinner Giorgia Meloni of Italy had a word with the host.`, "the host = Jonas Gahr Støre"],
    [`${HAVANA} President Miguel Díaz-Canel awaits the guest on Thursday.`, "the guest = Pedro Sánchez"],
  ])("%s", (text, found) => expect(pointedIn(text)).toContain(found));

  it.each([
    [`${OSLO} Macron then thanked the guest.`, "the guest = Olaf Scholz"],
    ["PARIS - Emmanuel Macron received Olaf Scholz of Germany on Thursday. The guest thanked him.", "The guest = Olaf Scholz"],
  ])("near miss: %s", (text, found) => expect(pointedIn(text)).toContain(found));
});

it.each([
  [
    "The tour of Venezuelan opposition leader Juan Guaidó began in Bogotá, where he met Mike Pompeo, the U.S. Secretary of State. In London Boris Johnson received him.",
    ["he = Juan Guaidó", "him = Juan Guaidó"],
  ],
  [
    "Juan Guaidó of Venezuela was in Bogotá on Monday. There the Venezuelan sat with the U.S. Secretary of State, Mike Pompeo. Boris Johnson received him on Tuesday.",
    ["the Venezuelan = Juan Guaidó", "him = Juan Guaidó"],
  ],
  [
    "Czech Senate President Miloš Vystrčil was received by President Tsai Ing-wen. Eighty people came along, among them Zdeněk Hřib, the Mayor of Prague. He met Ko Wen-je, Taipei's mayor.",
    ["them = ", "He = Zdeněk Hřib"],
  ],
])("whom a report goes on about: %s", (text, found) => expect(pointedIn(text)).toEqual(found));
