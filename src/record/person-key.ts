import { foldedWords } from "../knowledge/fold.ts";
import type { Participant } from "../reading/reading.ts";

/** Who a participant is in lists: the knowledge base's id, else a name in a party. Null for someone not named. */
export const personKey = (p: Participant): string | null => {
  if (p.type !== "person") return null;
  if (p.id) return p.id;
  return p.name === null ? null : `n-${foldedWords(p.name).join("-")}-${(p.for ?? "x").toLowerCase()}`;
};

/** True where `told` (an id, a list's key, a name in any spelling of its accents) means the participant. */
export const isMeant = (p: Participant, told: string): boolean => {
  if (p.id === told || personKey(p) === told) return true;
  const words = foldedWords(told).join(" ");
  return words !== "" && [p.name, p.knownAs].some((name) => name && foldedWords(name).join(" ") === words);
};
