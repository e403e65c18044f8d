/** The classes of the contact model, by their letters in its training sentences (scripts/contact-model). The first one is "no contact". */
import type { EngagementKind, Status } from "../reading.ts";

export const STATES = ["n", "h", "p", "o", "c", "d"];
export const KINDS = ["m", "k", "l", "v", "g", "s"];

export const STATUS: readonly (Status | null)[] = [null, "held", "planned", "proposed", "cancelled", "denied"];
export const KIND: readonly EngagementKind[] = ["meeting", "call", "correspondence", "visit", "gathering", "signing"];
