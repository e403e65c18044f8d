import { expect, test } from "vitest";
import { engagementsOf } from "../events/check.ts";

/** Officials who are told by the name of whom they serve. */
test.each([
  ["Putin's envoy met Benjamin Netanyahu in Jerusalem on Monday.", ["meeting held Benjamin Netanyahu + envoy/RUS"]],
  [
    "Macron's foreign minister met Tobias Billström in Stockholm on Monday.",
    ["meeting held Tobias Billström + foreign minister/FRA"],
  ],
  ["Antonio Tajani received Olaf Scholz's special envoy on Monday.", ["meeting held Antonio Tajani + special envoy/DEU"]],
  ["President Joko Widodo's advisers met Fumio Kishida in Tokyo on Monday.", ["meeting held Fumio Kishida + adviser/IDN"]],
  ["Tokayev's adviser flew to Tokyo on Tuesday for talks with Fumio Kishida.", ["meeting held Fumio Kishida + adviser/KAZ"]],
  // Named: he himself.
  [
    "Trump's Secretary of State, Marco Rubio, met Fumio Kishida in Tokyo on Monday.",
    ["meeting held Fumio Kishida + Marco Rubio"],
  ],
  // Somebody else's sentence.
  [
    "'Kenya backs UN envoy Martin Griffiths.' The Prime Minister of Norway, Jonas Gahr Støre, met President William Ruto in Nairobi.",
    ["meeting held Jonas Gahr Støre + William Ruto"],
  ],
])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));
