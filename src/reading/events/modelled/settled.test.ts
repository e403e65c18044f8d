import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

/** What became of contacts told in words that no rule knows. The report is of Thursday, 16 May 2024. */
test.each([
  // Meant, and not done.
  [
    "Tobias Billström packed for nothing. The Swedish foreign minister should have been in Rome on Monday, opposite Antonio Tajani.",
    ["meeting cancelled Antonio Tajani + Tobias Billström"],
  ],
  [
    "Alexander Stubb, Finland's President, had been expected in Riga with his Latvian colleague Edgars Rinkevics; fog kept him at home.",
    ["meeting cancelled Alexander Stubb + Edgars Rinkevics"],
  ],
  [
    "Prime Minister Donald Tusk found himself without a host on Tuesday. He had come to Budapest for Viktor Orbán, who at a late hour preferred not to be at home.",
    ["meeting cancelled Donald Tusk + Viktor Orbán"],
  ],
  [
    "Emmanuel Macron had kept an hour for Pedro Sánchez on Tuesday. The Spanish premier did not come.",
    ["meeting cancelled Emmanuel Macron + Pedro Sánchez"],
  ],
  // Still to come: told in the present of a day ahead.
  [
    "On Saturday the Finnish President, Alexander Stubb, takes his place opposite Edgars Rinkevics, President of Latvia.",
    ["meeting planned Alexander Stubb + Edgars Rinkevics"],
  ],
  ["Donald Tusk sits opposite Volodymyr Zelensky in Rzeszow on Saturday.", ["meeting planned Donald Tusk + Volodymyr Zelensky"]],
  // The story is denied.
  [
    "There was no such dinner, says the palace. A newspaper had placed Morocco's King Mohammed VI and Algeria's President Abdelmadjid Tebboune at one table in Madrid.",
    ["meeting denied Abdelmadjid Tebboune + Mohammed VI"],
  ],
  // What was done, and only something else not.
  [
    "Antonio Tajani sat opposite Tobias Billström in Rome on Monday. The Swede stayed away from the subject of ships.",
    ["meeting held Antonio Tajani + Tobias Billström"],
  ],
  [
    "Emmanuel Macron took Pedro Sánchez through the gardens on Tuesday. The Spanish premier had waited in vain for an answer.",
    ["meeting held Emmanuel Macron + Pedro Sánchez"],
  ],
])("%s", (text, expected) => expect(engagementsOf(text)).toEqual(expected));
