import { expect, it } from "vitest";
import { engagementsOf } from "../events/check.ts";
import { peopleIn } from "./check.ts";

it.each([
  [
    "of the state that calls them home",
    "NAIROBI - Foreign Minister Amina Mohamed met the ambassadors to Germany, France and Italy.",
  ],
  [
    "named in turn",
    "NAIROBI - Foreign Minister Amina Mohamed held talks with the envoys to Germany and Sweden, Joseph Otieno and Jane Wekesa.",
  ],
])("posts are not parties: %s", (_name, text) => expect(engagementsOf(text)).toEqual([]));

it.each([
  [
    "one envoy, told by the post",
    "NAIROBI - Amina Mohamed met the envoy to Sweden, Joseph Otieno, and the Danish minister Lars Rasmus.",
    "Joseph Otieno | envoy to Sweden | KEN",
  ],
  [
    "posted where the report is from",
    "NAIROBI - Lars Rasmus met the envoy to Kenya, Joseph Otieno.",
    "Joseph Otieno | envoy to Kenya | -",
  ],
  [
    "of a state told before",
    "NAIROBI - The German ambassadors to Kenya, Uganda and Burundi, Anna Kranz and Fritz Ohm, met on Monday.",
    "Anna Kranz | ambassador to Kenya, Uganda and Burundi | DEU",
  ],
])("%s", (_name, text, expected) => expect(peopleIn(text, "2022-06-08")).toContain(expected));

it("several of whom each has his own state", () =>
  expect(
    engagementsOf("The ambassadors of Germany, France and Italy met Kenyan Foreign Minister Amina Mohamed in Nairobi."),
  ).toHaveLength(1));
