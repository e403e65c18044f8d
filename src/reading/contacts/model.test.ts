import { describe, expect, it } from "vitest";
import { KIND, KINDS, STATES } from "./classes.ts";
import { scoreKinds, scoreMentions } from "./model.ts";
import type { Signs } from "./signs.ts";

const signs = (text: string): Signs => {
  const tokens = text.split(" ");
  return { tokens, actors: tokens.map((t, i) => (t === "@" ? i : -1)) };
};
/** The likeliest state of the mention that is surest to have contact. */
const surest = (text: string): string => {
  const all = scoreMentions(signs(text)).map((m) => m.states);
  const [states] = all.sort((a, b) => (a[0] as number) - (b[0] as number));
  return states ? (STATES[states.indexOf(Math.max(...states))] as string) : "";
};

describe("what a sentence tells of contact", () => {
  // Worded apart from the sentences it was trained on.
  it.each([
    ["over a late supper in # @ heard @ out on the tariffs", "h"],
    ["@ , whom @ had to the palace on % , spoke of old friendship", "h"],
    ["the evening ended for @ at the table of @", "h"],
    ["@ is to sit down on % with @ in #", "p"],
    ["@ said on % that @ must honour the truce", "n"],
    ["trade of @ with @ rose by a tenth in %", "n"],
    ["@ beat @ in the final in #", "n"],
  ])("%s: %s", (text, expected) => expect(surest(text)).toBe(expected));
});

it("gives each mention a distribution over the states", () => {
  for (const { states } of scoreMentions(signs("@ met @ in #"))) expect(states.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6);
});

it("judges nobody where nobody is named", () => {
  expect(scoreMentions(signs("the talks went on until midnight"))).toEqual([]);
});

it("tells calls, letters and signings from meetings", () => {
  const kind = (text: string): string => {
    const scores = scoreKinds(signs(text), KINDS.length);
    return KIND[scores.indexOf(Math.max(...scores))] as string;
  };
  expect(kind("@ telephoned @ late on %")).toBe("call");
  expect(kind("@ sent a telegram to @")).toBe("correspondence");
  expect(kind("@ and @ put their signatures under the accord")).toBe("signing");
  expect(kind("@ sat down with @ in #")).toBe("meeting");
});
