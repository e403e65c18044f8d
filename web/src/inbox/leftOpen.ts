import type { Engagement, Reading } from "../../../src/reading/reading.ts";
import { callParticipant } from "../parts/participants.ts";
import { sayWhen } from "../text/dates.ts";
import { BASES, KINDS, label } from "../text/labels.ts";

/** Something that the reading did not take from words, and why. */
export interface Open {
  readonly what: string;
  readonly why: string;
}

/** What of one engagement no words of the report state: left empty, or known from elsewhere. */
export function leftOpen(engagement: Engagement): readonly Open[] {
  return [...whenOpen(engagement), ...whereOpen(engagement), ...peopleOpen(engagement)];
}

function whenOpen({ when }: Engagement): readonly Open[] {
  if (when.basis === "unknown" || when.edtf === "") return [{ what: "When", why: "the report says no time for it" }];
  if (when.basis === "stated" || when.basis === "relative") return [];
  return [{ what: "When", why: `${sayWhen(when)}: ${when.derivedFrom ?? label(BASES, when.basis)}` }];
}

function whereOpen({ where }: Engagement): readonly Open[] {
  if (where === null) return [{ what: "Where", why: "the report says no place for it" }];
  if (where.place === null) return [{ what: "Where", why: "the report names the state, not the place" }];
  return where.basis === "stated" ? [] : [{ what: "Where", why: `${where.place}: ${label(BASES, where.basis)}` }];
}

function peopleOpen({ participants }: Engagement): readonly Open[] {
  if (participants.length === 0) return [{ what: "Who", why: "no participant is named" }];
  return participants.flatMap((one): Open[] => {
    if (one.type !== "person") return [];
    const called = callParticipant(one);
    if (one.name === null) {
      const known = one.knownAs === undefined ? "" : `; by the knowledge base it was ${one.knownAs}`;
      return [{ what: called, why: `the report gives the office, not the name${known}` }];
    }
    if (one.office === null) return [{ what: called, why: "no office is told or known for that day" }];
    if (one.basis.office === "stated") return [];
    return [{ what: called, why: `${one.office}: ${label(BASES, one.basis.office)}` }];
  });
}

/** One line of what was found: "2 engagements, 3 positions"; for one, its kind. */
export function sayFound({ engagements, positions }: Reading): string {
  if (engagements.length === 0) return "No engagement found in this text.";
  const [first] = engagements;
  const what =
    engagements.length === 1 && first !== undefined
      ? `One ${label(KINDS, first.kind).toLowerCase()}`
      : `${engagements.length} engagements`;
  const said = positions.length === 0 ? "" : `, ${positions.length} ${positions.length === 1 ? "thing" : "things"} said`;
  return `${what}${said}`;
}
