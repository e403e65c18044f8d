import type { ReactNode } from "react";
import type { Participant } from "../../../src/reading/reading.ts";
import type { EngagementSummary } from "../api/types.ts";
import { engagementAddress } from "../route/route.ts";
import { isDay, isExact, sayWhen } from "../text/dates.ts";
import { KINDS, label } from "../text/labels.ts";
import { partyName } from "../text/parties.ts";
import { Party } from "./Party.tsx";
import { callParticipant } from "./participants.ts";
import { StatusBadge } from "./StatusBadge.tsx";
import { Name } from "./Words.tsx";

/** More would drown the line; the engagement's page has them all. */
const NAMED = 4;

interface EngagementRowProps {
  readonly item: EngagementSummary;
  /** Where it leads; to the engagement's page if not given. */
  readonly to?: (id: string) => string;
}

/** One engagement in a list: when, who with whom, in which office, where, of what kind, and how it stands. */
export function EngagementRow({ item, to = engagementAddress }: EngagementRowProps): ReactNode {
  const more = item.participants.length - NAMED;
  return (
    <li className={`engagement-row row-${item.status}`}>
      <RowDate item={item} />
      <div className="row-who">
        <a className="row-link" href={to(item.id)}>
          {isNamedByOccasion(item) && (
            <span className="row-participant">
              <Name>{item.occasion?.name ?? label(KINDS, item.kind)}</Name>
            </span>
          )}
          {item.participants.slice(0, NAMED).map((participant, at) => (
            // Two unnamed ministers may be alike in all; their place in the list tells them apart.
            <span key={`${participant.id ?? participant.name} ${at}`} className="row-participant">
              <Participation participant={participant} />
            </span>
          ))}
          {more > 0 && <span className="soft">and {more} more</span>}
        </a>
        {!isNamedByOccasion(item) && item.occasion !== null && (
          <p className="row-occasion soft">
            <Name>{item.occasion.name}</Name>
          </p>
        )}
      </div>
      <p className="row-facts">
        <span className="row-kind">{label(KINDS, item.kind)}</span>
        <StatusBadge status={item.status} />
        {item.where !== null && <span>{placeOf(item.where)}</span>}
        <span className="soft">
          {item.reports} {item.reports === 1 ? "report" : "reports"}
        </span>
        {item.conflicts > 0 && <span className="row-conflicts">reports differ</span>}
      </p>
    </li>
  );
}

/** A gathering goes by its name, not by its first guests; so does what names no participant at all. */
function isNamedByOccasion(item: EngagementSummary): boolean {
  return item.participants.length === 0 || (item.kind === "gathering" && item.occasion !== null);
}

function RowDate({ item }: { readonly item: EngagementSummary }): ReactNode {
  const said = sayWhen(item.when);
  return (
    <p className={isExact(item.when) ? "row-date" : "row-date row-date-wide"}>
      {isDay(item.when) ? <time dateTime={item.when.edtf}>{said}</time> : said}
    </p>
  );
}

function Participation({ participant }: { readonly participant: Participant }): ReactNode {
  return (
    <>
      <Name>{callParticipant(participant)}</Name>
      {participant.for !== null && participant.name !== partyName(participant.for) && (
        <>
          {" "}
          <Party code={participant.for} short />
        </>
      )}
      {participant.name !== null && participant.office !== null && (
        <span className="row-office">
          <Name>{participant.office}</Name>
        </span>
      )}
    </>
  );
}

/** "Shusha, Azerbaijan"; the country alone where no place is known. */
export function placeOf(where: { readonly place: string | null; readonly country: string | null }): ReactNode {
  const country = where.country === null ? null : partyName(where.country);
  if (where.place === null) return <Name>{country ?? ""}</Name>;
  return <Name>{country === null || country === where.place ? where.place : `${where.place}, ${country}`}</Name>;
}
