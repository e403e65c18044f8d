import { expect, test } from "vitest";
import { readingOf, type Told } from "../../../test/record-readings.ts";
import { diff, type Item } from "./diff.ts";

const item = (id: string, sets: string, told: Told = {}): Item => ({
  id,
  sets: sets.split(" "),
  engagement: readingOf(id, null, told).engagements[0] as Item["engagement"],
});

test.each<[string, Item[], Item[], string[]]>([
  ["the same", [item("a", "a b")], [item("a", "a b")], []],
  ["one more", [], [item("a", "a")], ["added  > a"]],
  ["one less", [item("a", "a")], [], ["gone a > "]],
  ["merged", [item("a", "a"), item("b", "b")], [item("a", "a b")], ["merged a b > a"]],
  ["split", [item("a", "a b")], [item("a", "a"), item("b", "b")], ["split a > a b"]],
  ["another id, the same engagement", [item("b", "b")], [item("a", "a b")], []],
  ["regrouped", [item("a", "a b"), item("c", "c")], [item("a", "a"), item("b", "b c")], ["regrouped a c > a b"]],
  ["another day", [item("a", "a")], [item("a", "a", { when: "2024-07-06" })], ["changed a > a when"]],
])("%s", (_, olds, news, expected) => {
  const found = diff(olds, news).map((c) =>
    [`${c.change} ${c.old.join(" ")} > ${c.new.join(" ")}`, ...c.fields.map((f) => f.field)].join(" "),
  );
  expect(found).toEqual(expected);
});
