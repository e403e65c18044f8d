import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

/** What a contact told in free words is by the words around it. */
test.each([
  [
    "The line between Rome and Tunis was busy on Wednesday night. Giorgia Meloni had Kais Saied on it, and for once they did not quarrel about boats.",
    ["call held Giorgia Meloni + Kais Saied"],
  ],
  [
    "When it was morning Emmanuel Macron had Donald Tusk put through and told him of his sorrow.",
    ["call held Donald Tusk + Emmanuel Macron"],
  ],
  [
    "To Ranil Wickremesinghe, President of Sri Lanka, Prime Minister Narendra Modi wrote that he was deeply saddened.",
    ["correspondence held Narendra Modi + Ranil Wickremesinghe"],
  ],
  [
    "Two signatures, and the lake is shared. Abiy Ahmed of Ethiopia and William Ruto of Kenya set them under one paper on Tuesday.",
    ["signing held Abiy Ahmed + William Ruto"],
  ],
  [
    "President William Ruto of Kenya offered his condolences to President Bola Tinubu of Nigeria on Monday after the flood.",
    ["correspondence held Bola Tinubu + William Ruto"],
  ],
  [
    "With a stroke of the pen President William Ruto of Kenya and President Samia Suluhu Hassan of Tanzania settled the sea border on Monday.",
    ["signing held Samia Suluhu Hassan + William Ruto"],
  ],
  [
    "President William Ruto of Kenya congratulated President Bola Tinubu of Nigeria on Tuesday on his country's independence day.",
    ["correspondence held Bola Tinubu + William Ruto"],
  ],
  // Said to his face, beside a meeting that is told.
  [
    "President William Ruto of Kenya met today with President Bola Tinubu of Nigeria in Nairobi. Ruto congratulated him on the 25th anniversary of his accession.",
    ["meeting held Bola Tinubu + William Ruto"],
  ],
  // In one place after all.
  [
    "To whatever the papers wrote, Jonas Gahr Støre took Ulf Kristersson round the shipyard in Bergen on Tuesday.",
    ["meeting held Jonas Gahr Støre + Ulf Kristersson"],
  ],
])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));
