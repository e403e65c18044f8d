/** The kinds and states by which engagements are filtered and counted. */
import type { EngagementKind, Status } from "../reading/reading.ts";

export const KINDS = [
  "meeting",
  "call",
  "visit",
  "gathering",
  "signing",
  "correspondence",
  "ceremony",
  "statement",
] as const satisfies readonly EngagementKind[];
export const STATUSES = ["held", "earlier", "planned", "proposed", "cancelled", "denied"] as const satisfies readonly Status[];
