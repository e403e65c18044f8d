import { expect, test } from "vitest";
import type { EngagementAnswer, ReviewItemAnswer } from "../api/types.ts";
import { asSettable, choicesOf, itemKey } from "./decisions.ts";

const item = (over: object): ReviewItemAnswer =>
  ({ kind: "unsure", engagement: { id: "e-1" }, other: null, pair: null, fields: [], ...over }) as unknown as ReviewItemAnswer;
const whole = (conflicts: object[]) => ({ conflicts }) as unknown as EngagementAnswer;

test("two held apart can be merged, or confirmed as two", () => {
  const [choice, confirm] = choicesOf(item({ kind: "apart", other: { id: "e-2" } }), null);
  expect(choice).toMatchObject({ key: "m", request: { kind: "merge", engagements: ["e-1", "e-2"] } });
  expect(confirm).toMatchObject({ key: "y", request: { kind: "two", engagements: ["e-1", "e-2"] } });
});

test("two held together can be split at the second account, or confirmed as one", () => {
  const [choice, confirm] = choicesOf(item({ kind: "joined", pair: { a: "e-1-5", b: "e-9-7" } }), null);
  expect(confirm).toMatchObject({ key: "y", request: { kind: "one", engagement: "e-1" } });
  expect(choice).toMatchObject({ key: "s", request: { kind: "split", engagement: "e-1", reports: ["e-9-7"] } });
});

test("each value of a conflict has a number; fields that no correction sets have none", () => {
  const conflict = item({ kind: "conflict", fields: ["where", "participants/0"] });
  const answer = whole([
    { field: "where", values: [{ value: { place: "Oslo", country: "NOR" } }, { value: { place: "Bergen", country: null } }] },
    { field: "participants/0", values: [{ value: { name: "A" } }] },
    { field: "when", values: [{ value: { edtf: "2024" } }] },
  ]);
  expect(choicesOf(conflict, null)).toEqual([]);
  expect(choicesOf(conflict, answer).map(({ key, label, request }) => [key, label, request])).toEqual([
    ["1", "Where: Oslo, Norway", { kind: "set", engagement: "e-1", field: "where", value: "Oslo, NOR" }],
    ["2", "Where: Bergen", { kind: "set", engagement: "e-1", field: "where", value: "Bergen" }],
  ]);
});

test("what is unsure can be rejected", () => {
  const [reject, confirm] = choicesOf(item({ engagement: { id: "e-1", kind: "call" } }), null);
  expect(reject).toMatchObject({ key: "r", request: { kind: "reject", engagement: "e-1" } });
  expect(confirm).toMatchObject({ key: "y", request: { kind: "set", field: "kind", value: "call" } });
});

test.each<[string, unknown, unknown]>([
  ["when", { edtf: "2024-07" }, "2024-07"],
  ["when", { edtf: "" }, null],
  ["kind", "call", "call"],
  ["format", ["bilateral", "virtual"], ["bilateral", "virtual"]],
  ["occasion", { name: "A summit", id: null }, "A summit"],
  ["participants/0", { name: "A" }, null],
  ["where", null, null],
])("%s %j is set as %j", (field, value, settable) => {
  expect(asSettable(field, value)).toEqual(settable);
});

test("an item's key tells the doubt, not its place in the list", () => {
  expect(itemKey(item({ kind: "apart", pair: { a: "x", b: "y" } }))).toBe("apart x y");
  expect(itemKey(item({}))).toBe("unsure e-1");
});
