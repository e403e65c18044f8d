import { foldedWords } from "../knowledge/fold.ts";
import type { KnowledgeBase, OfficeClass } from "../knowledge/knowledge.ts";
import { OFFICE_CLASSES } from "../knowledge/layout.ts";
import { officeClassOf } from "../reading/actors/office-class.ts";
import { UsageError } from "./exit.ts";

/** The party that was typed: "TUR", "turkey", "Türkiye", "NATO". */
export const partyTyped = (typed: string, base: KnowledgeBase): string => {
  const code = typed.trim();
  const known = base.state(code.toUpperCase()) ?? base.organization(code) ?? base.organization(code.toUpperCase());
  if (known) return known.id;
  const words = foldedWords(code);
  for (const capital of [1, 2])
    for (const match of base.matchesAt(words, new Uint8Array(words.length).fill(capital), 0))
      for (const { entity } of match.words === words.length ? match.hits : [])
        if (entity.kind === "state" || entity.kind === "organization") return entity.id;
  throw new UsageError(`"${typed}" is no state or organization of the knowledge base; give a name or a code, as Türkiye or TUR`);
};

/** The class of office that was typed: "foreign minister", "Secretary of State" (of the USA), "head-of-state". */
export const classTyped = (typed: string, party: string | null): OfficeClass => {
  const name = typed.trim().toLowerCase().replace(/\s+/g, "-");
  const found = OFFICE_CLASSES.find((c) => c === name) ?? officeClassOf(foldedWords(typed), party);
  if (!found) throw new UsageError(`"${typed}" tells no class of office; one of: ${OFFICE_CLASSES.join(", ")}`);
  return found;
};

export const formatTyped = (format: string): "text" | "jsonl" => {
  if (format !== "text" && format !== "jsonl") throw new UsageError(`--format ${format}: give text or jsonl`);
  return format;
};
