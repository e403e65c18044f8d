import type { Participant } from "../../../src/reading/reading.ts";
import { partyName } from "../text/parties.ts";

/** What to call a participant: the name (in full where the report gives a surname that the knowledge base knows), else the office ("the foreign minister of GEO" has none), else the party. */
export function callParticipant(participant: Pick<Participant, "name" | "knownAs" | "office" | "for">): string {
  if (participant.name !== null) return participant.knownAs ?? participant.name;
  const party = participant.for === null ? null : partyName(participant.for);
  if (participant.office !== null) return party === null ? participant.office : `${participant.office}, ${party}`;
  return party ?? "unnamed";
}

/** Parties of an engagement in the order in which they are named, each once. */
export function partiesOf(participants: readonly Pick<Participant, "for">[]): readonly string[] {
  return [...new Set(participants.flatMap((participant) => (participant.for === null ? [] : [participant.for])))];
}

/** A side of a position: the person with the party's code, the party, or all sides at once, who may be more than two. */
export function callSide(side: { readonly name: string | null; readonly for: string | null }): string | null {
  if (side.for === "BOTH") return "The sides";
  if (side.name === null) return side.for === null ? null : partyName(side.for);
  return side.for === null || side.name === partyName(side.for) ? side.name : `${side.name} (${side.for})`;
}
