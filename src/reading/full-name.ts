import type { Participant } from "./reading.ts";

/** What to call a person: as the report writes it, or the knowledge base's fuller name where the report gives a surname alone or nobody. */
export const fullName = (p: Pick<Participant, "name" | "knownAs">): string | null => p.knownAs ?? p.name;

/** The knowledge base's name of a person, where it tells more than the words of the report. */
export const knownAs = (written: string | null, known: string): string | null =>
  written === null || (!written.includes(" ") && known.includes(" ")) ? known : null;
