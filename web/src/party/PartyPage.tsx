import { type ReactNode, useEffect } from "react";
import type { Counterpart, OfficeTerm, PartyAnswer } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { Looked } from "../explore/Looked.tsx";
import { Day } from "../parts/Day.tsx";
import { EngagementList } from "../parts/EngagementList.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import { Name } from "../parts/Words.tsx";
import { Promises } from "../promises/Promises.tsx";
import { useParam } from "../route/navigation.ts";
import { address, EVERYTHING, officeAddress, partyAddress, personAddress } from "../route/route.ts";
import type { Column } from "../table/column.ts";
import { DataTable } from "../table/DataTable.tsx";
import { sayDate } from "../text/dates.ts";
import { YearBars } from "../years/YearBars.tsx";
import "./party.css";

const NEWEST = 12;

/** A state or organization: who holds its offices, whom it meets, how often, what it promised. */
export default function PartyPage({ id }: { readonly id: string }): ReactNode {
  const [day, setDay] = useParam("day");
  const asked = day === null ? "" : `?${new URLSearchParams({ day })}`;
  const answer = useAnswer<PartyAnswer>(`/parties/${encodeURIComponent(id)}${asked}`);
  const name = answer.state === "ready" ? answer.value.name : "Party";
  useEffect(() => {
    document.title = `${name} – Chancery`;
  }, [name]);
  if (answer.state !== "ready") return <Waiting answer={answer} what="this party" />;
  return <Party party={answer.value} setDay={setDay} />;
}

function Party({ party, setDay }: { readonly party: PartyAnswer; readonly setDay: (day: string | null) => void }): ReactNode {
  const filtered = (from: string | null, to: string | null): string =>
    address({ page: "timeline", query: { ...EVERYTHING, party: [party.id], from, to } });
  return (
    <article className="party-page">
      <PartyHead party={party} />
      <section>
        <h2>Engagements a year</h2>
        <YearBars
          years={party.years}
          to={(year) => filtered(`${year}-01-01`, `${year}-12-31`)}
          name={`Engagements of ${party.name} a year`}
        />
      </section>
      <div className="party-columns">
        <section>
          <h2>Whom it meets</h2>
          <DataTable
            name={`Whom ${party.name} meets`}
            columns={counterpartColumns(party.id)}
            rows={party.counterparts}
            keyOf={(one) => one.id}
          />
          <Looked {...party} />
        </section>
        <section>
          <Offices party={party} setDay={setDay} />
          <h2>Its people in the record</h2>
          <DataTable
            name={`People of ${party.name}`}
            columns={PEOPLE_COLUMNS}
            rows={party.people}
            keyOf={(one) => one.id}
            param="people-sort"
          />
        </section>
      </div>
      <Promises a={party.id} b={null} />
      <section>
        <h2>Newest engagements</h2>
        <EngagementList items={party.engagements.slice(0, NEWEST)} name={`Newest of ${party.name}`} />
        <p className="note">
          <a href={filtered(null, null)}>All {party.total.toLocaleString("en-GB")} in the timeline, with filters</a>
        </p>
      </section>
    </article>
  );
}

function PartyHead({ party }: { readonly party: PartyAnswer }): ReactNode {
  const explore = address({ page: "explore", view: "network", query: { ...EVERYTHING, party: [party.id] } });
  const said = [
    party.longName !== party.name ? party.longName : null,
    party.kind === "unknown" ? null : party.kind,
    party.capital === null ? null : `capital ${party.capital}`,
    `${party.total.toLocaleString("en-GB")} ${party.total === 1 ? "engagement" : "engagements"}`,
  ].filter((part) => part !== null);
  return (
    <header className="party-head">
      <div>
        <h1>
          <Name>{party.name}</Name> {party.id !== party.name && <span className="party-code">{party.id}</span>}
        </h1>
        <p className="soft">{said.join(" · ")}</p>
        {party.members.length > 0 && (
          <details className="note">
            <summary>{party.members.length} members</summary>
            <ul className="party-members">
              {party.members.map((member) => (
                <li key={member.id}>
                  <a href={partyAddress(member.id)}>
                    <Name>{member.name}</Name>
                  </a>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <p className="pair-links">
        <a href={explore}>Explore</a>
      </p>
    </header>
  );
}

interface OfficesProps {
  readonly party: PartyAnswer;
  readonly setDay: (day: string | null) => void;
}

/** Who holds the chief offices, on a day that the reader chooses. */
function Offices({ party, setDay }: OfficesProps): ReactNode {
  return (
    <>
      <h2>Offices</h2>
      <label className="party-day">
        <span className="soft note">on the day</span>
        <input type="date" value={party.day} onChange={(event) => setDay(event.target.value || null)} />
      </label>
      {party.offices.length === 0 ? (
        <p className="soft">The knowledge base names nobody for that day.</p>
      ) : (
        <table className="party-offices">
          <tbody>
            {party.offices.map((term) => (
              <OfficeRow key={`${term.officeClass} ${term.person}`} term={term} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function OfficeRow({ term }: { readonly term: OfficeTerm }): ReactNode {
  return (
    <tr>
      <th scope="row">
        <a href={officeAddress(term.officeClass, term.for)}>
          <Name>{term.office}</Name>
        </a>
      </th>
      <td>
        <a href={personAddress(term.person)}>
          <Name>{term.name}</Name>
        </a>
        <span className="soft"> {sayTerm(term)}</span>
      </td>
    </tr>
  );
}

/** How sure a term is: "since 3 June 2023", "seen in office 2019 to 2021". */
function sayTerm({ from, to, acting, attested }: OfficeTerm): string {
  const span = [from === null ? null : sayDate(from), to === null ? null : sayDate(to)];
  const said = attested
    ? `seen in office ${[...new Set(span)].filter((part) => part !== null).join(" to ")}`
    : span[0] === null
      ? span[1] === null
        ? "dates not known"
        : `until ${span[1]}`
      : span[1] === null
        ? `since ${span[0]}`
        : `${span[0]} to ${span[1]}`;
  return acting ? `acting, ${said}` : said;
}

const edges: readonly Column<Counterpart>[] = (["first", "last"] as const).map((edge) => ({
  key: edge,
  title: edge === "first" ? "First" : "Last",
  value: (one) => one[edge],
  cell: (one) => <Day of={one[edge]} />,
}));
const count: Column<Counterpart> = { key: "count", title: "Times", number: true, value: (one) => one.count };

const counterpartColumns = (own: string): readonly Column<Counterpart>[] => [
  {
    key: "name",
    title: "Party",
    value: (one) => one.name,
    cell: (one) => (
      <a href={address({ page: "pair", a: own, b: one.id })}>
        <Name>{one.name}</Name>
      </a>
    ),
  },
  count,
  ...edges,
];

const PEOPLE_COLUMNS: readonly Column<Counterpart>[] = [
  {
    key: "name",
    title: "Name",
    value: (one) => one.name,
    cell: (one) => (
      <a href={personAddress(one.id)}>
        <Name>{one.name}</Name>
      </a>
    ),
  },
  { key: "office", title: "Office, latest told", value: (one) => one.office },
  count,
];
