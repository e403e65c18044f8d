import { describe, expect, it } from "vitest";
import { loadKnowledge } from "../../knowledge/compiled.ts";
import { reportFromText } from "../../text/report-from-text.ts";
import { createReader } from "../read.ts";
import { chance } from "./confidence.ts";
import { featuresOf } from "./features.ts";
import { WEIGHTS } from "./weights.ts";

const reader = createReader(loadKnowledge(), "test");
const layersOf = (text: string) => reader.layers(reportFromText(text, { source: "test", published: "2024-05-16" }));
const sure = (text: string): number => layersOf(text).reading.engagements[0]?.confidence ?? 0;

const CALL = "Foreign Minister Hakan Fidan spoke by telephone with Armenian Foreign Minister Ararat Mirzoyan on Tuesday.";
const CROWD =
  "Ministers of Turkey, Armenia, Georgia, Iran, Russia and Iraq and envoys of Egypt and Qatar are expected to gather in Ankara some time.";

describe("confidence", () => {
  it("is greater for two named people on the telephone than for a crowd to come", () =>
    expect(sure(CALL)).toBeGreaterThan(sure(CROWD)));
  it("is never certain", () => {
    for (const text of [CALL, CROWD]) {
      expect(sure(text)).toBeGreaterThan(0);
      expect(sure(text)).toBeLessThan(1);
    }
  });
  it("weighs each feature, and nothing else", () => {
    const layers = layersOf(CALL);
    const t = layers.events.told[0];
    if (!t) throw new Error("nothing read");
    const doc = { ...layers, entities: layers.events.entities };
    const features = featuresOf({ event: t.event, doc, when: t.when.when, where: t.where.where, chief: true, told: 1 });
    expect(Object.keys(features).sort()).toEqual(Object.keys(WEIGHTS).sort());
    expect(Math.round(100 * chance(features, WEIGHTS)) / 100).toBe(layers.reading.engagements[0]?.confidence);
  });
});
