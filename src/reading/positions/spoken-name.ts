import { fold } from "../../knowledge/fold.ts";
import type { Entity } from "../document.ts";

/** A name as the report has it, where it is a good part of the name the base knows: "Abiy Ahmed" of "Abiy Ahmed Ali", "Kim Jong Un". */
const agrees = (told: string, known: string): boolean => {
  const a = fold(told).split(/[^\p{L}]+/u),
    b = fold(known).split(/[^\p{L}]+/u);
  return a.length > 1 && a.every((word, i) => b[i] === word);
};

/** Whose words they are, by the name under which all reports' words of one person are found: the base's, unless the report's is as full and cut another way. */
export const spokenName = (e: Entity): string | null => {
  if (e.type !== "person") return null;
  const known = e.person?.name ?? null;
  if (known === null || e.name === null) return known ?? e.name;
  return agrees(e.name, known) && e.name.split(" ").length !== known.split(" ").length ? e.name : known;
};
