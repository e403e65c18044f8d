import { describe, expect, it } from "vitest";
import { positionsOf } from "../check.ts";

const acts = (text: string): string[] => positionsOf(text).map((p) => `${p.by.for} ${p.act}`);

describe("what a contact was for", () => {
  it("is done by its subject", () => {
    expect(acts("Chancellor Olaf Scholz called President Ilham Aliyev on Tuesday to congratulate him on his election.")).toEqual([
      "DEU congratulate",
    ]);
    expect(acts("Chancellor Olaf Scholz spoke with President Ilham Aliyev on Tuesday and thanked him for the help.")).toEqual([
      "DEU thank",
    ]);
  });
  it("is not done where the contact is to come", () =>
    expect(acts("Chancellor Olaf Scholz will call President Ilham Aliyev on Tuesday to congratulate him.")).toEqual([]));
  it("is no purpose of a contact elsewhere", () =>
    expect(acts("Chancellor Olaf Scholz met President Ilham Aliyev. It is early to congratulate them.")).toEqual([]));
});
