import { expect, test } from "vitest";
import type { EngagementSummary } from "../api/types.ts";
import { contacts, lastContact, longestSilence } from "./silence.ts";

const item = (edtf: string, status: EngagementSummary["status"] = "held"): EngagementSummary =>
  ({ id: `e-${edtf}-${status}`, status, when: { edtf, from: null, to: null, basis: "stated" } }) as EngagementSummary;

test("silence is counted between contacts that took place on known days", () => {
  const items = [
    item("2024-09-01", "planned"),
    item("2024-07-06"),
    item("2024-05"),
    item("2024-05-02", "cancelled"),
    item("2024-04-06"),
    item("2022-04-06"),
  ];
  const all = contacts(items);
  expect(all.map((contact) => contact.silence)).toEqual([null, 91, null, null, 731, null]);
  expect(longestSilence(all)).toEqual({ from: "2022-04-06", to: "2024-04-06", days: 731 });
  expect(lastContact(items)?.when.edtf).toBe("2024-07-06");
});

test("one contact has no silence", () => {
  expect(longestSilence(contacts([item("2024-07-06")]))).toBeNull();
  expect(lastContact([item("2024-07-06", "denied")])).toBeNull();
});
