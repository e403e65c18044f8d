import { expect, test } from "vitest";
import { engagementsOf } from "../check.ts";

const MET = "meeting held Alar Karis + Donald Tusk";
/** What a relative clause says of the subject is not said of the main verb. */
test.each([
  ["Prime Minister Donald Tusk, who did not go to Lima, met President Alar Karis on Monday.", [MET]],
  ["Prime Minister Donald Tusk, who never liked Lima, met President Alar Karis on Monday.", [MET]],
  ["Prime Minister Donald Tusk, who was to have gone to Lima, met President Alar Karis on Monday.", [MET]],
  ["Prime Minister Donald Tusk, who had hoped to go to Lima, met President Alar Karis on Monday.", [MET]],
  ["Prime Minister Donald Tusk, whose trip to Lima was cancelled, received President Alar Karis on Monday.", [MET]],
  ["Prime Minister Donald Tusk, who did not go to Lima, had talks with President Alar Karis on Monday.", [MET]],
  ["Prime Minister Donald Tusk, whose tour was called off, had a long conversation with President Alar Karis on Monday.", [MET]],
  // What is said of the main verb itself.
  ["Prime Minister Donald Tusk, who had a cold, did not meet President Alar Karis.", ["meeting denied Alar Karis + Donald Tusk"]],
  [
    "Prime Minister Donald Tusk, who had a cold, cancelled a meeting with President Alar Karis.",
    ["meeting cancelled Alar Karis + Donald Tusk"],
  ],
  [
    "Prime Minister Donald Tusk was to have gone to Lima and met President Alar Karis there.",
    ["meeting cancelled Alar Karis + Donald Tusk"],
  ],
])("%s", (text, told) => expect(engagementsOf(text)).toEqual(told));

/** What could be done and what could not, of a day that is over. */
test.each([
  ["Prime Minister Donald Tusk could only receive President Alar Karis for ten minutes on Monday.", [MET]],
  [
    "Donald Tusk and President Alar Karis could sign no more than a communique on Monday.",
    ["signing held Alar Karis + Donald Tusk"],
  ],
  ["Donald Tusk and President Alar Karis were able to sign the treaty on Monday.", ["signing held Alar Karis + Donald Tusk"]],
  ["Donald Tusk and President Alar Karis could not sign the treaty.", ["signing cancelled Alar Karis + Donald Tusk"]],
  ["Donald Tusk and President Alar Karis could sign the treaty soon.", ["signing proposed Alar Karis + Donald Tusk"]],
])("%s", (text, told) => expect(engagementsOf(text)).toEqual(told));
