/** Acts of speech held against each other: which say much the same, which the opposite, and which a verb tells. */
import type { Act } from "../../reading/reading.ts";
import { stemOf } from "./same-sense.ts";

/** Acts that say much the same, so that the choice of verb decides nothing. */
const AKIN: readonly (readonly Act[])[] = [
  ["inform", "emphasize"],
  ["welcome", "praise", "thank", "congratulate", "support"],
  ["agree", "promise", "support"],
  ["invite", "propose", "request"],
  ["concern", "criticize", "warn", "reject"],
];
const FOR: ReadonlySet<Act> = new Set<Act>(["welcome", "praise", "thank", "support", "agree", "promise"]);
const AGAINST: ReadonlySet<Act> = new Set<Act>(["reject", "criticize"]);

export const akinActs = (a: Act, b: Act): boolean => a === b || AKIN.some((set) => set.includes(a) && set.includes(b));
export const opposedActs = (a: Act, b: Act): boolean => (FOR.has(a) && AGAINST.has(b)) || (AGAINST.has(a) && FOR.has(b));

const VERBS: Readonly<Partial<Record<Act, string>>> = {
  agree: "agree accept admit acknowledge confirm concede consent adopt",
  promise: "promise pledge vow undertake commit guarantee",
  support: "support back endorse",
  thank: "thank",
  praise: "praise hail laud commend",
  congratulate: "congratulate",
  welcome: "welcome",
  invite: "invite",
  propose: "propose suggest offer",
  request: "ask request urge demand call appeal press",
  concern: "regret worry deplore",
  criticize: "criticize criticise condemn denounce blame",
  reject: "reject refuse deny dismiss decline oppose",
  warn: "warn",
};
const ACT_OF = new Map(
  Object.entries(VERBS).flatMap(([act, verbs]) => verbs.split(" ").map((verb) => [stemOf(verb), act as Act] as const)),
);

/** The act that a verb tells in any of its forms; null for other words. */
export const actOf = (word: string): Act | null => ACT_OF.get(stemOf(word)) ?? null;
