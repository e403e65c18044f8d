import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const SIGNED = "French President Emmanuel Macron and Polish Prime Minister Donald Tusk signed a treaty in Paris on Tuesday";

describe("talks beside a signing", () => {
  it("are those of the signatories", () =>
    expect(engagementsOf(`${SIGNED}, after talks in narrow and in expanded format.`)).toEqual([
      "meeting held Donald Tusk + Emmanuel Macron",
      "signing held Donald Tusk + Emmanuel Macron",
    ]));

  it("near miss: talks of others", () =>
    expect(engagementsOf(`${SIGNED}. Peace talks on Sudan will go on in Geneva.`)).toEqual([
      "signing held Donald Tusk + Emmanuel Macron",
    ]));
});
