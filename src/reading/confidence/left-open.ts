import type { When, Where } from "../reading.ts";
import { LEFT_OPEN } from "./confidence.ts";

const UNKNOWN: When = { edtf: "", from: null, to: null, basis: "unknown" };

/** The day, if the report states it or the engagement is sure enough for one that is inferred. */
export const dayGiven = (when: When, confidence: number): When =>
  confidence >= LEFT_OPEN || when.basis === "stated" || when.basis === "relative" ? when : UNKNOWN;

/** The place, likewise. */
export const placeGiven = (where: Where | null, confidence: number): Where | null =>
  confidence >= LEFT_OPEN || where?.basis === "stated" ? where : null;
