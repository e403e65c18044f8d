import { expect, it } from "vitest";
import { engagementsOf } from "../events/check.ts";
import { peopleIn } from "./check.ts";

const ENVOY = "meeting held Pakistan + ambassador/NOR";
it.each([
  ["its own ministry, told at home", "ISLAMABAD - The Foreign Ministry on Monday summoned the Norwegian ambassador.", ENVOY],
  ["by its full name", "ISLAMABAD - The Norwegian ambassador was summoned to the Ministry of Foreign Affairs on Monday.", ENVOY],
  ["a house that London has too", "ISLAMABAD - The Foreign Office on Monday summoned the Norwegian ambassador.", ENVOY],
  ["with its short name", "The Foreign Office (FO) of Pakistan on Monday summoned the Norwegian ambassador.", ENVOY],
  ["with its state behind", "The Ministry of Foreign Affairs of Pakistan on Monday summoned the Norwegian ambassador.", ENVOY],
  ["to whom nobody is accredited", "Pakistan on Monday summoned the Norwegian ambassador to the Foreign Office.", ENVOY],
  [
    "near miss: of another state",
    "ISLAMABAD - The Norwegian Foreign Ministry on Monday summoned the Danish ambassador.",
    "meeting held Norway + ambassador/DNK",
  ],
  [
    "near miss: London's own",
    "LONDON - The Foreign Office on Monday summoned the Norwegian ambassador.",
    "meeting held United Kingdom + ambassador/NOR",
  ],
])("who summons: %s", (_, text, want) =>
  expect(engagementsOf(text).map((e) => e.replace("ambassador/NOR + Pakistan", "Pakistan + ambassador/NOR"))).toEqual([want]),
);

it.each([
  ["in capitals", "The Norwegian Charge d'Affaires a.i. in Lima came.", "- | Charge d'Affaires a.i. in Lima | NOR"],
  ["without its stop", "Norway's Charge d Affaires came.", "- | Charge d Affaires | NOR"],
  ["with another little word", "Norway's chargé de affaires came.", "- | chargé de affaires | NOR"],
  [
    "the short name of an office",
    "The UN Resident Coordinator (RC) in Lesotho, Ms. Vera Lindt, came.",
    "Vera Lindt | Resident Coordinator in Lesotho | UN",
  ],
  [
    "a region served",
    "The Special Representative of the UN Secretary-General for West Africa and the Sahel, Mr. Tom Lindt, came.",
    "Tom Lindt | Special Representative of the UN Secretary-General for West Africa and the Sahel | UN",
  ],
  [
    "the Secretary-General's own",
    "The Special Representative of the Secretary-General for Haiti, Mr. Tom Lindt, came.",
    "Tom Lindt | Special Representative of the Secretary-General for Haiti | UN",
  ],
  [
    "a state served",
    "The Special Representative of the UN Secretary-General for Haiti, Mr. Tom Lindt, came.",
    "Tom Lindt | Special Representative of the UN Secretary-General for Haiti | UN",
  ],
])("offices of envoys: %s", (_, text, want) => expect(peopleIn(text)).toEqual([want]));

it("a house that several states call alike is of the state from which it is told", () =>
  expect(peopleIn("KUWAIT - Undersecretary of the Amiri Diwan Salim Al-Otbi met the Amir of Qatar.")[0]).toMatch(/KWT$/));
