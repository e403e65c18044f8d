/** The words by which a short sentence says what happened and whether it did. They only choose what is looked up: the record decides. */
import type { EngagementKind, Status } from "../../reading/reading.ts";

const list = (words: string): string[] => words.split(/\s+/);

/** Verbs and nouns of each kind, by their folded words; "speak phone" are two words of one sentence. */
const KINDS: readonly (readonly [EngagementKind, readonly string[]])[] = [
  ["call", list("phoned telephoned phones telephones phone telephone call calls")],
  ["ceremony", list("credentials inauguration funeral coronation wreath")],
  ["signing", list("sign signs signed signing signature initialled initialed initial concluded ratified")],
  ["correspondence", list("letter letters message messages telegram cable wrote writes")],
  ["visit", list("visit visits visited visiting trip journey travelled traveled travel travels flew went arrived came toured")],
  [
    "meeting",
    list(
      `met meet meets meeting meetings talks summit conferred confer received receives receive hosted hosts host welcomed greeted
      talked spoke dined lunched negotiated conversation conversed convened sat saw summoned encounter handshake shook brought gathered`,
    ),
  ],
  ["gathering", list("conference congress forum session attended")],
];
const KIND_OF = new Map(KINDS.flatMap(([kind, words]) => words.map((w) => [w, kind] as const)));

/** The kind that the first word of contact names; null where no word is of one. "called off", "called for" are no calls, "called Xi" is. */
export const kindIn = (
  folded: readonly string[],
  isName: (i: number) => boolean,
): { kind: EngagementKind; at: number } | null => {
  const distant = folded.some((w) => w === "phone" || w === "telephone" || w === "video");
  for (let at = 0; at < folded.length; at++) {
    const word = folded[at] as string;
    if (isName(at)) continue;
    const kind = word === "called" && isName(at + 1) ? "call" : KIND_OF.get(word);
    if (kind) return { kind: kind === "meeting" && distant ? "call" : kind, at };
  }
  return null;
};

const CANCELLED = new Set(
  list(
    "cancel cancels cancelled canceled cancelling cancellation scrapped scraps scrap dropped drops drop postponed postpones postpone shelved abandoned abandons axed aborted withdrew",
  ),
);
const AHEAD = new Set(
  list(
    "will shall would could might plans planned plan planning scheduled due agreed promised pledged intends going announced accepted",
  ),
);
const PROPOSED = new Set(list("invited invites invite invitation proposed proposes offered suggested asked"));
const NOT = new Set(list("not never no nor neither didn doesn wasn won cannot without"));
const DENIES = new Set(list("denied denies deny denying denial"));

const isOff = (folded: readonly string[], i: number): boolean =>
  CANCELLED.has(folded[i] as string) ||
  (folded[i] === "off" && /^(?:call|put|break|broke|is|was|are|were)/.test(folded[i - 1] ?? ""));

/** "is to visit", "were to meet": a plan told by "to". */
export const isAheadAt = (folded: readonly string[], i: number): boolean =>
  AHEAD.has(folded[i] as string) || (folded[i] === "to" && /^(?:is|are|was|were)$/.test(folded[i - 1] ?? ""));

/** Whether it took place, as the sentence says; what is called off had been planned, what is denied told. */
export const statusIn = (folded: readonly string[]): Status => {
  const some = (test: (folded: readonly string[], i: number) => boolean): boolean => folded.some((_, i) => test(folded, i));
  if (some(isOff)) return "cancelled";
  if (some((f, i) => DENIES.has(f[i] as string) || NOT.has(f[i] as string))) return "denied";
  if (some((f, i) => PROPOSED.has(f[i] as string))) return "proposed";
  return some(isAheadAt) ? "planned" : "held";
};

export const isLight = (word: string): boolean => LIGHT.has(word);
export const isNegation = (word: string): boolean => NOT.has(word);

/** A word that says no more than the kind or the status of what is told: accounted for once those are. */
export const tellsKindOrStatus = (word: string): boolean =>
  KIND_OF.has(word) ||
  CANCELLED.has(word) ||
  AHEAD.has(word) ||
  PROPOSED.has(word) ||
  NOT.has(word) ||
  DENIES.has(word) ||
  LIGHT.has(word);
const LIGHT = new Set(
  list(
    "held hold holds holding took take takes place paid pay part called call state official led hand hands shake treaty agreement accord deal pact document",
  ),
);
