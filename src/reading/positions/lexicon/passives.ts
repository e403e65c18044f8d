import type { Act } from "../../reading.ts";

const table = new Map<string, Act>();
const passive = (act: Act, words: string): void => {
  for (const w of words.trim().split(/\s+/)) table.set(w, act);
};
passive(
  "emphasize",
  `stressed emphasized emphasised noted highlighted underlined underscored mentioned reiterated recalled stated said affirmed reaffirmed pointed observed
  expressed voiced placed confirmed conveyed acknowledged recognized recognised attached`,
);
passive("inform", "informed reported announced briefed");
passive("welcome", "welcomed");
passive("praise", "praised lauded commended appreciated hailed applauded");
passive("agree", "agreed decided approved resolved settled");
passive("request", "demanded requested urged asked");
passive("propose", "proposed suggested");
passive("criticize", "condemned criticized criticised denounced accused blamed reprimanded");
passive("reject", "rejected dismissed denied");
passive("promise", "promised pledged assured guaranteed");
passive("thank", "thanked");
passive("congratulate", "congratulated");
passive("invite", "invited");
passive("warn", "warned cautioned");

/** Verbs after "was", "were": "it was stressed", "the importance of X was noted", "he was thanked by Y". */
export const actOfPassive = (word: string): Act | null => table.get(word) ?? null;

/** Acts that only a person or a side can suffer: without "by whom" nobody is told to have spoken. */
export const NEEDS_AGENT: ReadonlySet<Act> = new Set<Act>([
  "thank",
  "congratulate",
  "invite",
  "warn",
  "criticize",
  "reject",
  "promise",
]);
