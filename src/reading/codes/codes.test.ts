import { describe, expect, it } from "vitest";
import type { EngagementKind, Role, Status } from "../reading.ts";
import { TOPICS } from "../topics/vocabulary.ts";
import { type Coded, codesOf, PLOVER_OF_ACT } from "./codes.ts";
import { CONTEXT_OF_TOPIC } from "./contexts.ts";
import { PLOVER_CONTEXTS, PLOVER_MODES } from "./plover.ts";

const meeting: Coded = {
  kind: "meeting",
  status: "held",
  formats: ["bilateral"],
  roles: ["party", "party"],
  parties: 2,
  topics: [],
  summoned: false,
};
const short = (e: Partial<Coded>): string => {
  const { plover, cameo } = codesOf({ ...meeting, ...e });
  return `${plover.event} ${plover.mode ?? "-"} ${cameo}`;
};
const hosted: readonly Role[] = ["host", "guest"];

describe("codes of an engagement", () => {
  const rows: readonly (readonly [string, Partial<Coded>, string])[] = [
    ["a meeting", {}, "CONSULT - 040"],
    ["one mentioned in passing", { status: "earlier" }, "CONSULT - 040"],
    ["a host receives", { roles: hosted }, "CONSULT visit 043"],
    ["a mediator has brought them together", { roles: ["party", "party", "mediator"], parties: 3 }, "CONSULT third-party 044"],
    ["many parties", { parties: 5, formats: ["multilateral"] }, "CONSULT multilateral 046"],
    ["a call", { kind: "call" }, "CONSULT phone 041"],
    ["a visit", { kind: "visit", roles: ["visitor"] }, "CONSULT visit 042"],
    ["a gathering", { kind: "gathering", parties: 7 }, "CONSULT multilateral 046"],
    ["a signing", { kind: "signing" }, "SUPPORT - 057"],
    ["a letter", { kind: "correspondence" }, "CONSULT - 040"],
    ["credentials", { kind: "ceremony", roles: hosted }, "CONSULT - 040"],
    ["a statement made together", { kind: "statement" }, "CONSULT - 040"],
    ["to come", { status: "planned" }, "AGREE - 036"],
    ["a call to come", { kind: "call", status: "planned" }, "AGREE - 036"],
    ["proposed", { status: "proposed" }, "AGREE - 036"],
    ["a signing to come", { kind: "signing", status: "planned" }, "AGREE - 030"],
    ["called off", { status: "cancelled" }, "REJECT meet 125"],
    ["denied", { status: "denied" }, "REJECT - 120"],
    ["an ambassador summoned", { roles: hosted, summoned: true }, "ACCUSE disapprove 111"],
    ["a summons called off", { summoned: true, status: "cancelled" }, "REJECT meet 125"],
  ];
  for (const [what, e, codes] of rows) it(what, () => expect(short(e)).toBe(codes));
  it("takes contexts from what was talked about", () =>
    expect(codesOf({ ...meeting, topics: ["trade", "bilateral-relations", "investment", "terrorism"] }).plover.contexts).toEqual([
      "diplomatic",
      "economic",
      "terrorism",
    ]));
});

describe("every code is one of PLOVER's", () => {
  const kinds: readonly EngagementKind[] = [
    "meeting",
    "call",
    "visit",
    "gathering",
    "signing",
    "correspondence",
    "ceremony",
    "statement",
  ];
  const statuses: readonly Status[] = ["held", "earlier", "planned", "proposed", "cancelled", "denied"];
  const known = (event: string, mode: string | null): boolean =>
    PLOVER_MODES[event] !== undefined && (mode === null || PLOVER_MODES[event].includes(mode));
  for (const kind of kinds)
    for (const status of statuses)
      it(`${kind} ${status}`, () => {
        for (const summoned of [false, true]) {
          const { plover, cameo } = codesOf({ ...meeting, kind, status, summoned });
          expect(known(plover.event, plover.mode)).toBe(true);
          expect(cameo).toMatch(/^\d{3,4}$/);
        }
      });
  for (const [act, p] of Object.entries(PLOVER_OF_ACT)) it(act, () => expect(known(p.event, p.mode)).toBe(true));
  for (const [topic, context] of Object.entries(CONTEXT_OF_TOPIC))
    it(`${topic}: ${context}`, () => {
      expect(PLOVER_CONTEXTS.has(context)).toBe(true);
      expect(TOPICS.some((t) => t.id === topic)).toBe(true);
    });
});
