import type { Act, Codes, EngagementKind, Format, Role, Status } from "../reading.ts";
import { contextsOf } from "./contexts.ts";

/** What the codes are made from. */
export interface Coded {
  readonly kind: EngagementKind;
  readonly status: Status;
  readonly formats: readonly Format[];
  readonly roles: readonly Role[];
  readonly parties: number;
  readonly topics: readonly string[];
  /** An ambassador was summoned in protest. */
  readonly summoned: boolean;
}

interface Code {
  readonly event: string;
  readonly mode: string | null;
  readonly cameo: string;
}
const code = (event: string, mode: string | null, cameo: string): Code => ({ event, mode, cameo });

const CONSULTED = code("CONSULT", null, "040");
const MULTILATERAL = code("CONSULT", "multilateral", "046");

/** Engagements that took place, by kind; a meeting, a ceremony and a statement by who is there. */
const BY_KIND: Partial<Readonly<Record<EngagementKind, Code>>> = {
  signing: code("SUPPORT", null, "057"),
  call: code("CONSULT", "phone", "041"),
  visit: code("CONSULT", "visit", "042"),
  gathering: MULTILATERAL,
  correspondence: CONSULTED,
};

const ofMeeting = (e: Coded): Code => {
  if (e.kind !== "meeting") return CONSULTED;
  if (e.roles.includes("mediator")) return code("CONSULT", "third-party", "044");
  if (e.parties > 3 || e.formats.includes("multilateral")) return MULTILATERAL;
  const received = e.roles.includes("host") && e.roles.some((r) => r !== "host");
  return received ? code("CONSULT", "visit", "043") : CONSULTED;
};

const codeOf = (e: Coded): Code => {
  if (e.status === "cancelled") return code("REJECT", "meet", "125");
  // Somebody says that it never took place: nothing was refused, no more than the word of it.
  if (e.status === "denied") return code("REJECT", null, "120");
  if (e.status === "planned" || e.status === "proposed") return code("AGREE", null, e.kind === "signing" ? "030" : "036");
  if (e.summoned) return code("ACCUSE", "disapprove", "111");
  return BY_KIND[e.kind] ?? ofMeeting(e);
};

/**
 * PLOVER (manual v0.8) and CAMEO codes of an engagement, by rule:
 * to come or proposed: AGREE / 036; cancelled: REJECT / 125, denied: 120; signed: SUPPORT / 057; summoned: ACCUSE / 111;
 * held: CONSULT with its mode / 040 to 046. CAMEO codes are strings: their leading zeros count.
 */
export const codesOf = (e: Coded): Codes => {
  const { event, mode, cameo } = codeOf(e);
  return { plover: { event, mode, contexts: contextsOf(e.topics) }, cameo };
};

/** Each act of a position as a PLOVER event and mode. */
export const PLOVER_OF_ACT: Readonly<Record<Act, { readonly event: string; readonly mode: string | null }>> = {
  inform: { event: "CONSULT", mode: null },
  emphasize: { event: "CONSULT", mode: null },
  welcome: { event: "SUPPORT", mode: null },
  praise: { event: "SUPPORT", mode: null },
  thank: { event: "SUPPORT", mode: null },
  congratulate: { event: "SUPPORT", mode: null },
  condole: { event: "SUPPORT", mode: null },
  support: { event: "SUPPORT", mode: null },
  agree: { event: "AGREE", mode: null },
  promise: { event: "AGREE", mode: null },
  invite: { event: "AGREE", mode: null },
  propose: { event: "REQUEST", mode: "meet" },
  request: { event: "REQUEST", mode: null },
  concern: { event: "ACCUSE", mode: "disapprove" },
  criticize: { event: "ACCUSE", mode: "disapprove" },
  reject: { event: "REJECT", mode: null },
  warn: { event: "THREATEN", mode: null },
};
