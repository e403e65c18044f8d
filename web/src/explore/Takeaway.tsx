import type { ReactNode } from "react";

interface File {
  readonly name: string;
  /** The export and its format, as the API names them. */
  readonly what: string;
}

const FILES: readonly File[] = [
  { name: "Engagements, CSV", what: "engagements?format=csv" },
  { name: "Engagements, Parquet", what: "engagements?format=parquet" },
  { name: "Engagements, JSON lines", what: "engagements?format=jsonl" },
  { name: "Participants, CSV", what: "participants?format=csv" },
  { name: "Claims with their words, CSV", what: "claims?format=csv" },
  { name: "Visits (COLT)", what: "visits?format=csv" },
  { name: "Dyads (ICEWS)", what: "dyads?format=icews" },
  { name: "Dyad-years, CSV", what: "dyad-year?format=csv" },
  { name: "Calendar", what: "engagements?format=ics" },
  { name: "GeoJSON", what: "engagements?format=geojson" },
  { name: "Network of parties, GEXF", what: "network?format=gexf" },
  { name: "Network of people, GEXF", what: "people?format=gexf" },
];

/** Everything that the filters leave as a file, whatever the view: made by the server while it is read. */
export function Takeaway({ params }: { readonly params: string }): ReactNode {
  return (
    <details className="takeaway note">
      <summary>Take all of it along</summary>
      <ul>
        {FILES.map(({ name, what }) => (
          <li key={what}>
            <a href={`/api/v1/export/${what}${params === "" ? "" : `&${params}`}`} download>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
