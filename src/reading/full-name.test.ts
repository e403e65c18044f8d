import { expect, it } from "vitest";
import { fullName, knownAs } from "./full-name.ts";

it("fills up a surname alone, and nothing else that is written", () => {
  expect(knownAs("Biden", "Joe Biden")).toBe("Joe Biden");
  expect(knownAs(null, "Ilia Darchiashvili")).toBe("Ilia Darchiashvili");
  expect(knownAs("Philippe", "Philippe")).toBeNull();
  expect(knownAs("Joseph R. Biden", "Joe Biden")).toBeNull();
});

it("calls a person by the fuller name", () => {
  expect(fullName({ name: "Biden", knownAs: "Joe Biden" })).toBe("Joe Biden");
  expect(fullName({ name: "Hakan Fidan" })).toBe("Hakan Fidan");
  expect(fullName({ name: null })).toBeNull();
});
