import { expect, test } from "vitest";
import { engagementsOf } from "../events/check.ts";

test.each([
  [
    "the delegation",
    "Five members of the US Congress are in Delhi. Home Minister Amit Shah received the delegation on Tuesday.",
    ["meeting held Amit Shah + member of the US Congress/USA"],
  ],
  [
    "the group, of a state's delegation",
    "A delegation from Germany arrived in Tbilisi on Monday. Foreign Minister Maka Botchorishvili declined to see the group.",
    ["meeting cancelled Germany + Maka Botchorishvili"],
  ],
  [
    "the visiting delegation",
    "A delegation from Germany arrived in Tbilisi on Monday. Foreign Minister Maka Botchorishvili received the visiting delegation.",
    ["meeting held Germany + Maka Botchorishvili"],
  ],
  [
    "the lawmakers, who are led by somebody",
    "A group of French senators led by Gérard Larcher arrived in Taipei on Monday. President Lai Ching-te received the lawmakers.",
    ["meeting held Gérard Larcher + Lai Ching-te"],
  ],
  [
    "letters",
    "Members of the European Parliament came to Chisinau on Monday. President Maia Sandu received the MEPs on Tuesday.",
    ["meeting held Maia Sandu + Member of the European Parliament/EP"],
  ],
  [
    "they, right behind",
    "Five members of the US Congress are in Delhi. They met Prime Minister Narendra Modi on Monday.",
    ["meeting held Narendra Modi + member of the US Congress/USA"],
  ],
  [
    "near miss: two people since",
    "President Emmanuel Macron met Prime Minister Donald Tusk. They spoke about a delegation of Thai senators.",
    ["meeting held Donald Tusk + Emmanuel Macron"],
  ],
  ["near miss: nobody told of before", "Prime Minister Donald Tusk declined to see the delegation.", []],
  [
    "near miss: another kind of group",
    "A rebel group shelled Goma. President Emmanuel Macron condemned the group on Monday.",
    [],
  ],
])("%s", (_name, text, expected) => expect(engagementsOf(text)).toEqual(expected));
