/** docs/vocabulary.md, made from the vocabulary that the reading uses: `npm run vocabulary` writes it, a test holds it true. */
import { join } from "node:path";
import { SURE } from "../../src/answers/review.ts";
import { codesOf, PLOVER_OF_ACT } from "../../src/reading/codes/codes.ts";
import { CONTEXT_OF_TOPIC } from "../../src/reading/codes/contexts.ts";
import { LEFT_OPEN } from "../../src/reading/confidence/confidence.ts";
import type { EngagementKind, Status } from "../../src/reading/reading.ts";
import { TOPICS } from "../../src/reading/topics/vocabulary.ts";
import { ACTS, BASES, FORMATS, KINDS, MENTIONS, OFFICE_CLASSES_MEAN, ROLES, STATUSES } from "../../src/reading/vocabulary.ts";

/** A table with its columns in line, as the formatter wants it. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => {
  const widths = head.map((h, i) => Math.max(...[h, ...rows.map((r) => r[i] ?? "")].map((cell) => [...cell].length)));
  const line = (cells: readonly string[], fill: string): string =>
    `| ${widths.map((w, i) => (cells[i] ?? "") + fill.repeat(w - [...(cells[i] ?? "")].length)).join(" | ")} |`;
  return [line(head, " "), line([], "-"), ...rows.map((r) => line(r, " ")), ""];
};
const terms = (meanings: Readonly<Record<string, string>>): string[] =>
  table(
    ["word", "means"],
    Object.entries(meanings).map(([word, means]) => [`\`${word}\``, means]),
  );

const plover = (p: { readonly event: string; readonly mode: string | null }): string =>
  p.mode ? `${p.event} / ${p.mode}` : p.event;

const CODED: readonly (readonly [string, EngagementKind, Status, boolean])[] = [
  ["a meeting", "meeting", "held", false],
  ["a call", "call", "held", false],
  ["a visit", "visit", "held", false],
  ["a gathering", "gathering", "held", false],
  ["a signing", "signing", "held", false],
  ["correspondence", "correspondence", "held", false],
  ["a ceremony", "ceremony", "held", false],
  ["a statement", "statement", "held", false],
  ["an ambassador summoned in protest", "meeting", "held", true],
  ["any of them, planned or proposed", "meeting", "planned", false],
  ["a signing, planned", "signing", "planned", false],
  ["any of them, cancelled", "meeting", "cancelled", false],
  ["any of them, denied", "meeting", "denied", false],
];
const codeRow = ([what, kind, status, summoned]: (typeof CODED)[number]): string[] => {
  const { plover: p, cameo } = codesOf({ kind, status, formats: [], roles: [], parties: 2, topics: [], summoned });
  return [what, plover(p), `\`${cameo}\``];
};

const ENGAGEMENT = [
  "## Engagements",
  "",
  "One real contact. `kind`:",
  "",
  ...terms(KINDS),
  "`status`:",
  "",
  ...terms(STATUSES),
  "`format`, one or several:",
  "",
  ...terms(FORMATS),
  "`role` of a participant:",
  "",
  ...terms(ROLES),
  "`basis` of a value, everywhere:",
  "",
  ...terms(BASES),
  "`officeClass` of a participant; what makes “Minister of External Affairs” and “Secretary of State” (USA) one office:",
  "",
  ...terms(OFFICE_CLASSES_MEAN),
  "States are ISO 3166-1 alpha-3, organizations their usual acronym. Dates are ISO 8601 days and EDTF (level 1); `from` and `to` bound",
  "a day that is not known, and either may be null.",
  "",
  "`confidence` is how likely the engagement is right as a whole: that it is told, with its status and every participant. Of those given",
  "about 0.9 nine in ten are right on the gold sets ([eval/results.md](../eval/results.md)); how it does on reports that nobody looked at",
  `is told in [eval/README.md](../eval/README.md). Below ${LEFT_OPEN} nothing is inferred: a place or day that the report does not state is left`,
  `open. Below ${SURE} an engagement stands in the review queue: it is likelier wrong in something than right in all.`,
  "",
];

const POSITION = [
  "## Positions",
  "",
  "What a side said. `by.for` is a party, or `BOTH` where the sides speak together; `by.name` is null where nobody is named.",
  "`quoted`: words of it stand in quotation marks. `commitment`: a promise or a plan; `due` then says by when, if the report does.",
  "To discuss something, to exchange views on it, takes no position. `act`:",
  "",
  ...table(
    ["word", "means", "PLOVER"],
    Object.entries(ACTS).map(([act, means]) => [`\`${act}\``, means, plover(PLOVER_OF_ACT[act as keyof typeof PLOVER_OF_ACT])]),
  ),
];

const CODES = [
  "## Codes",
  "",
  "`codes` holds PLOVER (manual v0.8) and CAMEO, as strings: leading zeros count. A meeting with a host and a guest is CONSULT / visit (`043`),",
  "one with a mediator CONSULT / third-party (`044`), one of four parties or more CONSULT / multilateral (`046`). `contexts` begins with",
  "`diplomatic` and adds those of the topics.",
  "",
  ...table(["engagement", "PLOVER", "CAMEO"], CODED.map(codeRow)),
];

const TOPIC = [
  "## Topics",
  "",
  "`topics`: what an engagement was about, by words that tell the topic by themselves; at most eight.",
  "",
  ...table(
    ["id", "label", "PLOVER context", "told by words such as"],
    TOPICS.map((t) => [`\`${t.id}\``, t.label, CONTEXT_OF_TOPIC[t.id] ?? "", t.cues.slice(0, 4).join(", ")]),
  ),
];

/** The page. */
export const vocabularyPage = (): string =>
  [
    "# Vocabulary",
    "",
    "What the words in readings and exports mean; [codebook.md](codebook.md) tells the columns. Made from `src/reading/` by `npm run vocabulary`,",
    "not by hand.",
    "",
    ...ENGAGEMENT,
    ...POSITION,
    ...TOPIC,
    ...CODES,
    "## Mentions",
    "",
    "Names in the text with their places. `kind`:",
    "",
    ...terms(MENTIONS).slice(0, -1),
    "",
  ].join("\n");

export const PAGE = join(import.meta.dirname, "..", "..", "docs", "vocabulary.md");
