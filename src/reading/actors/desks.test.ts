import { expect, test } from "vitest";
import { peopleIn } from "./check.ts";

test.each([
  [
    "Additional Secretary (Central Asia & Russia) Ambassador Kamran Taj led the Pakistan side in Astana.",
    "Kamran Taj | Additional Secretary (Central Asia & Russia) | PAK",
  ],
  [
    "The Indian side was led by Anil Vaidya, Secretary (East), and the Omani side by Hamad Al Busaidi.",
    "Anil Vaidya | Secretary (East) | IND",
  ],
  // Short for the office, and no desk.
  [
    "Permanent Secretary (PS) Nimal Ranasinghe of Sri Lanka received the envoy of Ghana.",
    "Nimal Ranasinghe | Permanent Secretary | LKA",
  ],
])("an official told by the desk in brackets: %s", (text, who) => {
  expect(peopleIn(text)).toContain(who);
});

test("a name in brackets is no desk", () => {
  expect(peopleIn("The Joint Secretary (Anil Vaidya) met the Omani Foreign Minister in Muscat.").join()).not.toContain("(Anil");
});
