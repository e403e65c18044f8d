import { foldedWords } from "../../knowledge/fold.ts";
import type { Participant } from "../../reading/reading.ts";

/** One name may be the other's: all words of the shorter stand in the longer, its last word too ("Fidan", "Hakan Fidan"). */
export const sameName = (a: string, b: string): boolean => {
  const x = foldedWords(a);
  const y = foldedWords(b);
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.length > 0 && short.every((w) => long.includes(w));
};

/** The participant of an entry that one of a sentence means; null if none. Ids decide where both have one. */
export const participantMeant = (said: Participant, there: readonly Participant[]): number | null => {
  const fits = (p: Participant): boolean => {
    if (said.type === "person" && said.name) {
      if (said.id && p.id) return said.id === p.id;
      return p.name !== null && sameName(said.name, p.name) && (!said.for || !p.for || said.for === p.for);
    }
    if (said.type === "person") return p.for === said.for && (!said.officeClass || p.officeClass === said.officeClass);
    return said.for !== null ? p.for === said.for : p.name === said.name;
  };
  const at = there.findIndex(fits);
  return at < 0 ? null : at;
};

/** A person of the same party who takes part where the one named does not: "Scholz signed" where the record has Merkel; null if none. */
export const standIn = (said: Participant, there: readonly Participant[]): number | null => {
  if (said.type !== "person" || !said.name || !said.for || participantMeant(said, there) !== null) return null;
  const at = there.findIndex((p) => p.type === "person" && p.name !== null && p.for === said.for);
  return at < 0 ? null : at;
};
