/** What CAMEO and PLOVER add to a code: Goldstein's scale, PLOVER's score, the quad classes. */
import type { Act } from "../../reading/reading.ts";

/** CAMEO codes of the acts of positions, by the verb's own category. */
export const CAMEO_OF_ACT: Readonly<Record<Act, string>> = {
  inform: "010",
  emphasize: "010",
  welcome: "051",
  praise: "051",
  thank: "051",
  congratulate: "051",
  support: "051",
  condole: "018",
  agree: "030",
  promise: "030",
  invite: "036",
  propose: "020",
  request: "020",
  concern: "110",
  criticize: "111",
  reject: "120",
  warn: "130",
};

const GOLDSTEIN: Readonly<Record<string, number>> = {
  "010": 0,
  "018": 3.4,
  "020": 3,
  "030": 4,
  "036": 4,
  "040": 1,
  "041": 1,
  "042": 1.9,
  "043": 2.8,
  "044": 2.5,
  "046": 7,
  "051": 3.4,
  "057": 8,
  "110": -2,
  "111": -2,
  "120": -4,
  "125": -5,
  "130": -4.4,
};

/** Goldstein's scale (-10 to 10) of a CAMEO code; null for codes that Chancery does not give. */
export const goldsteinOf = (cameo: string): number | null => GOLDSTEIN[cameo] ?? null;

const SCORES: Readonly<Record<string, number>> = {
  AGREE: 2.5,
  CONSULT: 2.5,
  "CONSULT visit": 4,
  "CONSULT third-party": 1,
  "CONSULT multilateral": 4,
  "CONSULT phone": 1.5,
  SUPPORT: 5,
  REQUEST: 0,
  "REQUEST meet": 0,
  "ACCUSE disapprove": -2,
  REJECT: -2,
  "REJECT meet": -2,
  THREATEN: -3.5,
};

/** PLOVER's score of an event with its mode. */
export const scoreOf = (event: string, mode: string | null): number | null =>
  SCORES[mode === null ? event : `${event} ${mode}`] ?? SCORES[event] ?? null;

const COOPERATIVE: ReadonlySet<string> = new Set(["AGREE", "CONSULT", "SUPPORT"]);

/** All that is said and agreed is verbal. GDELT numbers the classes: 1 verbal cooperation, 3 verbal conflict. */
export const quadClassOf = (cameo: string): 1 | 3 => (Number(cameo.slice(0, 2)) <= 5 ? 1 : 3);
export const quadCodeOf = (event: string): string => (COOPERATIVE.has(event) ? "VERBAL COOPERATION" : "VERBAL CONFLICT");
