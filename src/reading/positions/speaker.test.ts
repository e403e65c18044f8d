import { describe, expect, it } from "vitest";
import { positionsOf, type Rows, saidIn } from "./check.ts";

describe("who speaks", () => {
  const rows: Rows = [
    ["Fidan, who is to see the French president today, has promised more trade.", "Fidan promise *"],
    ["Mirzoyan, summing up the year, said trade has doubled.", "Mirzoyan emphasize"],
    ["Trade has doubled, said Armenia's Ararat Mirzoyan.", "Mirzoyan emphasize"],
    ["Fidan on Wednesday condemned the attack.", "Fidan criticize"],
    ["Fidan has also, for his part, condemned the attack.", "Fidan criticize"],
    ["Fidan and Mirzoyan condemned the attack.", "BOTH criticize"],
    ["An Armenian government spokesman rejected the report.", "ARM reject"],
    ["The joint statement condemns the attack.", "BOTH criticize"],
    ["He assured Mirzoyan that the road will open.", "Fidan promise *"],
    ["He expressed his thanks to Mirzoyan.", "Fidan thank"],
    ["Foreign Minister Fidan and his Armenian counterpart, Ararat Mirzoyan, reached agreement on visas.", "BOTH agree *"],
  ];
  for (const [sentence, ...said] of rows) it(sentence, () => expect(saidIn(sentence)).toEqual(said));
});

describe("nobody known speaks", () => {
  const rows: Rows = [["His office said that trade has doubled."], ["Observers warned of a crisis."]];
  for (const [sentence, ...said] of rows) it(sentence, () => expect(saidIn(sentence)).toEqual(said));
});

it("what is said behind a colon stands in the sentences behind", () =>
  expect(saidIn("A Turkish government spokesman said:\n\nFidan thanked his guest.")).toEqual(["Fidan thank"]));

describe("a statement in the first person", () => {
  it("is the side's that opens it", () =>
    expect(
      positionsOf(
        "We welcome the truce in Yemen.\n\nThe United States has worked for it, and our envoy will go on. We thank Oman and Saudi Arabia.",
      ).map((p) => `${p.by.for} ${p.act}`),
    ).toEqual(["USA welcome", "USA thank"]));
});
