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
felt("thank", "grateful thankful appreciative indebted obliged");
felt(
  "welcome",
  "glad pleased happy delighted satisfied honoured honored proud gratified heartened encouraged thrilled elated relieved overjoyed content",
);
felt(
  "concern",
  "concerned worried alarmed disturbed troubled saddened disappointed dismayed anxious sorry upset uneasy apprehensive wary sceptical skeptical doubtful dubious nervous perturbed distressed shocked fearful pessimistic frustrated",
);
felt(
  "criticize",
  "outraged appalled angered indignant critical scathing furious angry incensed irate dismissive scornful contemptuous displeased annoyed",
);
felt("promise", "ready prepared willing committed determined resolved steadfast unwavering unyielding adamant");
felt("emphasize", "confident convinced hopeful optimistic certain sure");
felt("reject", "opposed unwilling against unaware");
felt("support", "supportive favourable");
felt("propose", "interested");

/** "was in favour of", "is of the view that", "was full of praise for": the noun of a turn, by the words before it, tells what a side is. */
const TURNS = new Map<string, readonly (readonly [string, Act])[]>([
  ["favour", [["in", "support"]]],
  ["favor", [["in", "support"]]],
  ["view", [["of the", "emphasize"]]],
  ["opinion", [["of the", "emphasize"]]],
  ["belief", [["of the", "emphasize"]]],
  ["conviction", [["of the", "emphasize"]]],
  [
    "mind",
    [
      ["of one", "agree"],
      ["of the same", "agree"],
      ["of like", "agree"],
    ],
  ],
  [
    "agreement",
    [
      ["in", "agree"],
      ["in full", "agree"],
      ["in complete", "agree"],
    ],
  ],
  ["accord", [["in", "agree"]]],
  ["praise", [["full of", "praise"]]],
  ["thanks", [["full of", "thank"]]],
  ["for", [["all", "support"]]],
  ["aware", [["not", "reject"]]],
  [
    "against",
    [
      ["dead", "reject"],
      ["firmly", "reject"],
      ["strongly", "reject"],
    ],
  ],
  ["favourably", [["disposed", "support"]]],
]);

/** The turns that end with a word: what stands before it, and the act. */
export const turnsEnding = (word: string): readonly (readonly [string, Act])[] => TURNS.get(word) ?? [];

export const actOfFeeling = (word: string): Act | null => FELT.get(word) ?? null;

/** True for a word at which a feeling may be told. */
export const mayBeFelt = (word: string): boolean => FELT.has(word) || TURNS.has(word);
