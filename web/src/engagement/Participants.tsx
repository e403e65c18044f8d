import type { ReactNode } from "react";
import type { Participant } from "../../../src/reading/reading.ts";
import { Party } from "../parts/Party.tsx";
import { callParticipant } from "../parts/participants.ts";
import { Name } from "../parts/Words.tsx";
import { partyAddress, personAddress } from "../route/route.ts";
import { label, ROLES } from "../text/labels.ts";
import { partyName } from "../text/parties.ts";
import { Value } from "./Value.tsx";

/** Who took part: each in the office of that day, for whom, in which role. */
export function Participants({ participants }: { readonly participants: readonly Participant[] }): ReactNode {
  if (participants.length === 0) return null;
  return (
    <section>
      <h2>Who</h2>
      <ul className="participants">
        {participants.map((participant, at) => (
          <li key={`${participant.id}-${participant.name}-${participant.for}`}>
            <ParticipantLine participant={participant} field={`participants/${at}`} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ParticipantLine({ participant, field }: { readonly participant: Participant; readonly field: string }): ReactNode {
  const { name, office, former, basis } = participant;
  const role = label(ROLES, participant.role);
  const party = participant.for;
  return (
    <>
      <p className="participant-name">
        <Value field={`${field}/name`} basis={name === null ? "stated" : basis.name}>
          <Name>{callParticipant(participant)}</Name>
        </Value>{" "}
        {party !== null && <Party code={party} short />}
        {role !== "party" && <span className="role soft note"> {role}</span>}
        <MoreLink participant={participant} />
      </p>
      {name !== null && office !== null && (
        <p>
          <Value field={`${field}/office`} basis={basis.office}>
            <Name>{office}</Name>
          </Value>
        </p>
      )}
      {party !== null && participant.type !== "state" && name !== partyName(party) && (
        <p className="note">
          <span className="soft">for </span>
          <Value field={`${field}/for`} basis={basis.for}>
            {partyName(party)}
          </Value>
        </p>
      )}
      {name === null && participant.knownAs !== undefined && (
        <p className="note">
          <span className="soft">by the knowledge base </span>
          <Name>{participant.knownAs}</Name>
        </p>
      )}
      {former.map((past, at) => (
        <p key={past.office} className="note">
          <span className="soft">formerly </span>
          <Value field={`${field}/former/${at}`}>
            <Name>{past.office}</Name>
          </Value>
        </p>
      ))}
    </>
  );
}

function MoreLink({ participant }: { readonly participant: Participant }): ReactNode {
  const { id, type } = participant;
  const called = callParticipant(participant);
  if (type === "person" && id !== null) {
    return (
      <a className="more-link note" href={personAddress(id)} aria-label={`Page of ${called}`}>
        page
      </a>
    );
  }
  if (participant.for === null || type === "person") return null;
  return (
    <a className="more-link note" href={partyAddress(participant.for)} aria-label={`Engagements of ${called}`}>
      all
    </a>
  );
}
