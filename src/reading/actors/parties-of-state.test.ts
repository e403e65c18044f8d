import { describe, expect, it } from "vitest";
import { layersOf } from "./check.ts";

const HEAD = "led by Kham Souvanvong, Deputy Head of the Commission for External Relations.";
const metBy = (text: string): (string | null)[] => {
  const l = layersOf(text);
  return l.events.told
    .filter((t) => t.event.kind === "meeting")
    .flatMap((t) => t.event.participants.map((p) => l.entities[p.entity]?.name ?? l.entities[p.entity]?.party ?? null));
};

describe("a party's delegation and who leads it", () => {
  it.each([
    `Foreign Minister Wang Yi of China met in Beijing on 14 May with a delegation of the Lao People's Revolutionary Party ${HEAD}`,
    `Foreign Minister Wang Yi of China met in Beijing on 14 May with a delegation of the Lao People's Revolutionary Party (LPRP) ${HEAD}`,
  ])("%s", (text) => expect(metBy(text)).toEqual(["Wang Yi", "Kham Souvanvong"]));

  it("near miss: capitals without a party are no part of the side", () => {
    const l = layersOf("Foreign Minister Wang Yi met a delegation of the Lao Silk Road House today.");
    const side = l.actors.find((a) => a.kind === "side");
    expect(side && l.words.folded.slice(side.first, side.last).join(" ")).toBe("a delegation of the lao");
  });
});
