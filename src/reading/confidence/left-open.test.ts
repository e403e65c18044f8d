import { describe, expect, it } from "vitest";
import type { When, Where } from "../reading.ts";
import { LEFT_OPEN } from "./confidence.ts";
import { dayGiven, placeGiven } from "./left-open.ts";

const day = (basis: When["basis"]): When => ({ edtf: "2024-05-16", from: "2024-05-16", to: "2024-05-16", basis });
const town = (basis: Where["basis"]): Where => ({ place: "Baku", country: "AZE", lat: null, lon: null, basis });

describe("what is left open", () => {
  it("keeps what is stated, however doubtful", () => {
    expect(dayGiven(day("relative"), 0.1)).toEqual(day("relative"));
    expect(placeGiven(town("stated"), 0.1)).toEqual(town("stated"));
  });
  it("keeps what is inferred of a sure engagement", () => {
    expect(dayGiven(day("published"), LEFT_OPEN)).toEqual(day("published"));
    expect(placeGiven(town("inferred"), 0.9)).toEqual(town("inferred"));
  });
  it("infers nothing of a doubtful one", () => {
    expect(dayGiven(day("published"), LEFT_OPEN - 0.01)).toEqual({ edtf: "", from: null, to: null, basis: "unknown" });
    expect(placeGiven(town("inferred"), LEFT_OPEN - 0.01)).toBeNull();
  });
});
