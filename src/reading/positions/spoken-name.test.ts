import { describe, expect, it } from "vitest";
import { positionsOf } from "./check.ts";

const named = (text: string): (string | null)[] => positionsOf(text).map((p) => p.by.name);

describe("the name of who speaks", () => {
  it("is the base's, however the report shortens or spells it", () =>
    expect(
      named("French President Emmanuel Macron met Mevlut Chavushoglu in Paris on Monday. Chavushoglu thanked Macron."),
    ).toEqual(["Mevlut Cavusoglu"]));
  it("is the report's where that is as full", () =>
    expect(named("Prime Minister Abiy Ahmed met Emmanuel Macron in Paris on Monday. Abiy thanked Macron.")).toEqual([
      "Abiy Ahmed",
    ]));
});
