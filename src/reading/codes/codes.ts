import type { Act, Codes, EngagementKind, Format, Role, Status } from "../reading.ts";

/** What the codes are made from. */
export interface Coded {
  readonly kind: EngagementKind;
  readonly status: Status;
  readonly formats: readonly Format[];
  readonly roles: readonly Role[];
  readonly parties: number;
  /** An ambassador was summoned in protest. */
  readonly summoned?: boolean;
}

/**
 * PLOVER (manual v0.8) and CAMEO codes of an engagement, by rule:
 * to come or proposed: AGREE / 036; cancelled or denied: REJECT / 125; signed: SUPPORT / 057; summoned: ACCUSE / 111;
 * held: CONSULT with its mode / 040 to 046. CAMEO codes are strings: their leading zeros count.
 */
export const codesOf = (e: Coded): Codes => {
  const contexts =
    e.formats.includes("multilateral") || e.kind === "gathering" ? ["diplomatic", "intergovernmental"] : ["diplomatic"];
  const codes = (event: string, mode: string | null, cameo: string): Codes => ({ plover: { event, mode, contexts }, cameo });
  if (e.status === "cancelled" || e.status === "denied") return codes("REJECT", "meet", "125");
  if (e.status === "planned" || e.status === "proposed") return codes("AGREE", null, e.kind === "signing" ? "030" : "036");
  if (e.summoned) return codes("ACCUSE", "disapprove", "111");
  switch (e.kind) {
    case "signing":
      return codes("SUPPORT", null, "057");
    case "call":
      return codes("CONSULT", "phone", "041");
    case "visit":
      return codes("CONSULT", "visit", "042");
    case "gathering":
      return codes("CONSULT", "multilateral", "046");
    case "correspondence":
      return codes("CONSULT", null, "040");
    case "ceremony":
      return codes("CONSULT", null, "040");
    default:
      break;
  }
  if (e.roles.includes("mediator")) return codes("CONSULT", "third-party", "044");
  if (e.parties > 3 || e.formats.includes("multilateral")) return codes("CONSULT", "multilateral", "046");
  if (e.roles.includes("host"))
    return codes("CONSULT", "visit", e.roles.includes("visitor") || e.roles.includes("guest") ? "043" : "040");
  return codes("CONSULT", null, "040");
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
