import { expect, it } from "vitest";
import type { Reading } from "../../src/reading/reading.ts";
import type { GoldLine } from "../gold.ts";
import { scoreInstruments } from "./instruments.ts";

it("finds an instrument under its other name, not another one", () => {
  const mention = (name: string) => ({ kind: "instrument", name, start: 0, end: 1, quote: name });
  const reading = { mentions: [mention("Aachen Treaty"), mention("Shusha Declaration")] } as unknown as Reading;
  const gold: GoldLine[] = [
    { id: "a", published: null, engagements: [], instruments: ["Treaty of Aachen", "Ankara Declaration"] },
  ];
  expect(scoreInstruments(gold, new Map([["a", reading]]))).toEqual({ instruments: 2, instruments_recall: 0.5 });
});

it("says nothing where gold names none", () => expect(scoreInstruments([], new Map())).toEqual({}));
