import { expect, it } from "vitest";
import type { ClaimSet } from "./claim-set.ts";
import { wordsOfEntry } from "./words-of-entry.ts";

const topic = (id: string): { id: string; label: string } => ({ id, label: id });

/** An account whose topics stand in its own order, each with its words. */
const account = (report: string, ...topics: readonly string[]): ClaimSet =>
  ({
    facts: { report },
    engagement: {
      topics: topics.map(topic),
      evidence: [
        { field: "kind", start: 0, end: 3, quote: "met" },
        ...topics.map((id, i) => ({ field: `topics/${i}`, start: 10 * i + 10, end: 10 * i + 15, quote: id })),
      ],
    },
  }) as unknown as ClaimSet;

const words = (...found: ReturnType<typeof wordsOfEntry>): string[] => found.map((e) => `${e.field} ${e.quote} ${e.report}`);

it("topics keep their words though the entry counts them in another order", () =>
  expect(
    words(
      ...wordsOfEntry(account("r1", "trade", "energy"), [account("r1", "trade", "energy")], [topic("energy"), topic("trade")]),
    ),
  ).toEqual(["kind met r1", "topics/0 energy r1", "topics/1 trade r1"]));

it("a topic has the words of every account that tells it; all else those of the chief", () => {
  const [chief, other] = [account("r1", "trade"), account("r2", "energy", "trade")];
  expect(words(...wordsOfEntry(chief, [chief, other], [topic("trade"), topic("energy")]))).toEqual([
    "kind met r1",
    "topics/0 trade r1",
    "topics/0 trade r2",
    "topics/1 energy r2",
  ]);
});

it("a topic without words has none", () => {
  const bare = { ...account("r1"), engagement: { ...account("r1").engagement, topics: [topic("trade")] } } as ClaimSet;
  expect(words(...wordsOfEntry(bare, [bare], [topic("trade")]))).toEqual(["kind met r1"]);
});
