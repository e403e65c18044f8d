import { expect, test } from "vitest";
import { peopleIn } from "./check.ts";

test.each([
  ["She called on His Majesty the Yang di-Pertuan Agong in Kuala Lumpur.", "Yang di-Pertuan Agong | MYS"],
  ["The Yang di-Pertuan Agong received the envoy of Chad.", "Yang di-Pertuan Agong | MYS"],
])("the king of Malaysia: %s", (text, who) => {
  expect(peopleIn(text).join("; ")).toContain(who);
});

test("a mountain is no king", () => {
  expect(peopleIn("She climbed Mount Agong in Bali with the envoy of Chad.").join("; ")).not.toContain("MYS");
});
