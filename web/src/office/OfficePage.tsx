import { type ReactNode, useEffect } from "react";
import type { OfficeAnswer, OfficeTerm } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { Day } from "../parts/Day.tsx";
import { asDay, timeScale } from "../parts/timeScale.ts";
import { Waiting } from "../parts/Waiting.tsx";
import { Name } from "../parts/Words.tsx";
import { TermBar } from "../person/Offices.tsx";
import { useParam } from "../route/navigation.ts";
import { partyAddress, personAddress } from "../route/route.ts";
import type { Column } from "../table/column.ts";
import { DataTable } from "../table/DataTable.tsx";
import { sayOffice } from "../text/labels.ts";
import "../parts/scale.css";
import "../party/party.css";

interface OfficePageProps {
  readonly office: string;
  readonly party: string;
}

/** One office of one party: who held it when. */
export default function OfficePage({ office, party }: OfficePageProps): ReactNode {
  const [day, setDay] = useParam("day");
  const asked = day === null ? "?from=1990-01-01" : `?${new URLSearchParams({ day })}`;
  const answer = useAnswer<OfficeAnswer>(`/offices/${encodeURIComponent(office)}/${encodeURIComponent(party)}${asked}`);
  const title = answer.state === "ready" ? `${sayOffice(office)}, ${answer.value.name}` : sayOffice(office);
  useEffect(() => {
    document.title = `${title} – Chancery`;
  }, [title]);
  if (answer.state !== "ready") return <Waiting answer={answer} what="this office" />;
  const { name, holders } = answer.value;
  return (
    <article className="party-page">
      <header>
        <h1>
          {sayOffice(office)},{" "}
          <a href={partyAddress(answer.value.for)}>
            <Name>{name}</Name>
          </a>
        </h1>
        <p className="soft">
          Who held it when, by the knowledge base. An end that is not known is not an office that still runs.
        </p>
      </header>
      <label className="party-day">
        <span className="soft note">who held it on the day</span>
        <input type="date" value={day ?? ""} onChange={(event) => setDay(event.target.value || null)} />
        {day !== null && (
          <button type="button" className="button" onClick={() => setDay(null)}>
            All years
          </button>
        )}
      </label>
      {holders.length === 0 ? (
        <p>The knowledge base names nobody{day === null ? "" : " for that day"}.</p>
      ) : (
        <DataTable
          name={`Holders ${sayOffice(office)} ${name}`}
          columns={columns(holders)}
          rows={holders}
          keyOf={(term) => `${term.person} ${term.from} ${term.to} ${term.office}`}
        />
      )}
    </article>
  );
}

function columns(holders: readonly OfficeTerm[]): readonly Column<OfficeTerm>[] {
  const days = holders.flatMap(({ from, to }) =>
    [from === null ? [] : [asDay(from)], to === null ? [] : [asDay(to, true)]].flat(),
  );
  const today = new Date().toISOString().slice(0, 10);
  const scale = timeScale(holders.some((term) => term.to === null) ? [...days, today] : days);
  return [
    {
      key: "name",
      title: "Name",
      value: (term) => term.name,
      cell: (term) => (
        <a href={personAddress(term.person)}>
          <Name>{term.name}</Name>
        </a>
      ),
    },
    { key: "office", title: "Office as called", value: (term) => term.office },
    { key: "from", title: "From", value: (term) => term.from, cell: (term) => <Day of={term.from} /> },
    { key: "to", title: "To", value: (term) => term.to, cell: (term) => <Day of={term.to} /> },
    {
      key: "known",
      title: "Known how",
      value: (term) =>
        [term.acting ? "acting" : null, term.attested ? "seen in office" : "term known", term.verified ? "checked" : null]
          .filter((part) => part !== null)
          .join(", "),
    },
    ...(scale === null
      ? []
      : [
          {
            key: "line",
            title: "Over time",
            value: (term: OfficeTerm) => term.from ?? term.to,
            cell: (term: OfficeTerm) => <TermBar office={term} scale={scale} />,
          },
        ]),
  ];
}
