import { expect, it } from "vitest";
import { peopleIn } from "./check.ts";

it.each([
  [
    "a rank of two words",
    "The Ambassador of Peru to Kenya, Rear Admiral Luis Soto, came.",
    "Luis Soto | Ambassador of Peru to Kenya | PER",
  ],
  ["of one", "The Ambassador of Peru to Kenya, Admiral Luis Soto, came.", "Luis Soto | Ambassador of Peru to Kenya | PER"],
  ["retired", "The High Commissioner of Ghana, Air Vice Marshal (Rtd) Kofi Manu, came.", "Kofi Manu | High Commissioner | GHA"],
  ["behind a style", "Ambassador of Peru H.E. Lt. Gen. (Retd) Luis Soto came.", "Luis Soto | Ambassador | PER"],
  ["an envoy's rank", "Peru's Deputy Foreign Minister Ambassador Luis Soto came.", "Luis Soto | Deputy Foreign Minister | PER"],
  ["behind a comma", "Peru's Chief of Protocol, Ambassador Luis Soto, came.", "Luis Soto | Chief of Protocol | PER"],
  [
    "near miss: two offices",
    "Peru's Deputy Foreign Minister and Ambassador Luis Soto came.",
    "Luis Soto | Deputy Foreign Minister and Ambassador | PER",
  ],
  ["a style is no office", "His Excellency Kofi Manu of Ghana came.", "Kofi Manu | - | GHA"],
  ["near miss: a rank alone", "Peru's Admiral Luis Soto came.", "Luis Soto | Admiral | PER"],
])("ranks beside an office: %s", (_, text, want) => expect(peopleIn(text)).toEqual([want]));
