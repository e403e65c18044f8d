import type { Act } from "../../reading.ts";

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

/** Nouns that name an act of speech behind a verb that carries it ("expressed gratitude") or behind its owner ("Japan's thanks"). */
export const FEELINGS: readonly (readonly [Act, ReadonlySet<string>])[] = [
  ["thank", set("gratitude thanks appreciation thankfulness gratefulness")],
  ["condole", set("condolences condolence sympathy sympathies sorrow grief commiserations")],
  ["congratulate", set("congratulations felicitations wishes")],
  [
    "concern",
    set(
      "concern concerns worry worries alarm regret regrets disappointment dismay anxiety anxieties unease misgivings reservations frustration",
    ),
  ],
  [
    "criticize",
    set(
      "condemnation indignation outrage criticism displeasure protest accusations disapproval anger annoyance irritation resentment fury",
    ),
  ],
  ["reject", set("objection objections opposition rejection refusal denial")],
  ["support", set("support solidarity backing favour favor endorsement")],
  ["welcome", set("satisfaction contentment pleasure joy delight happiness pride")],
  ["praise", set("respect admiration esteem praise")],
  [
    "promise",
    set(
      "readiness commitment willingness intention determination resolve preparedness promise promises pledge pledges assurance assurances",
    ),
  ],
  ["propose", set("interest proposal proposals suggestion suggestions")],
  ["request", set("request requests demand demands appeal appeals plea")],
  ["warn", set("warning warnings threat threats")],
  ["invite", set("invitation invitations")],
  ["agree", set("agreement consent assent approval")],
  ["emphasize", set("confidence hope hopes conviction belief certainty optimism confident expectation expectations trust")],
];

const byNoun = new Map<string, Act>();
for (const [act, nouns] of FEELINGS) for (const noun of nouns) if (!byNoun.has(noun)) byNoun.set(noun, act);

/** The act that a noun names, if it names one. */
export const actOfNoun = (noun: string): Act | null => byNoun.get(noun) ?? null;

/** "was grateful", "is ready", "were deeply concerned": what a side feels, told with a form of "be". */
const FELT = new Map<string, Act>();
const felt = (act: Act, words: string): void => {
  for (const w of words.split(" ")) FELT.set(w, act);
};
felt("thank", "grateful thankful appreciative indebted");
felt("welcome", "glad pleased happy delighted satisfied honoured honored proud gratified heartened encouraged");
felt("concern", "concerned worried alarmed disturbed troubled saddened disappointed dismayed anxious sorry upset");
felt("criticize", "outraged appalled angered indignant");
felt("promise", "ready prepared willing committed determined resolved steadfast unwavering unyielding adamant");
felt("emphasize", "confident convinced hopeful optimistic certain sure");
felt("reject", "opposed unwilling");
felt("propose", "interested");

export const actOfFeeling = (word: string): Act | null => FELT.get(word) ?? null;
