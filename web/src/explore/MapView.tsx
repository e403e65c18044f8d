import { type ReactNode, useMemo } from "react";
import type { EngagementAnswer, PlaceCount, PlacesAnswer } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { Day } from "../parts/Day.tsx";
import { EngagementRow } from "../parts/EngagementRow.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import { Name } from "../parts/Words.tsx";
import { useParam } from "../route/navigation.ts";
import type { Column } from "../table/column.ts";
import { DataTable } from "../table/DataTable.tsx";
import { partyName } from "../text/parties.ts";
import type { ViewProps } from "./ExplorePage.tsx";
import { Looked } from "./Looked.tsx";
import { PlaceMap } from "./PlaceMap.tsx";
import { pointOf } from "./projection.ts";

/** The id of a place in the address. */
const placeKey = (place: PlaceCount): string =>
  `${place.place}, ${place.country ?? ""} ${Math.round(place.lat)} ${Math.round(place.lon)}`;

/** Where engagements took place: a map, the chosen place's engagements, and all places as a table. */
export default function MapView({ params }: ViewProps): ReactNode {
  const answer = useAnswer<PlacesAnswer>(`/explore/places${params === "" ? "" : `?${params}`}`);
  const [chosen, choose] = useParam("place");
  const items = answer.state === "ready" ? answer.value.items : null;
  const placed = useMemo(
    () =>
      (items ?? []).flatMap((place) => {
        const point = pointOf(place.lon, place.lat);
        return point === null ? [] : [{ place, point, key: placeKey(place) }];
      }),
    [items],
  );
  if (answer.state !== "ready") return <Waiting answer={answer} what="the map" />;
  const one = placed.find((place) => place.key === chosen)?.place;
  return (
    <>
      <PlaceMap placed={placed} chosen={chosen} choose={choose} />
      <p className="note soft">
        {answer.value.unplaced > 0 &&
          `${answer.value.unplaced.toLocaleString("en-GB")} of these engagements have no place that is known on the map. `}
        Outlines: Natural Earth, as drawn there; they take no position on any boundary.
      </p>
      <Looked {...answer.value} />
      {one !== undefined && <Place place={one} />}
      <h2>Places</h2>
      <DataTable name="Places" columns={columns(choose)} rows={answer.value.items} keyOf={placeKey} />
    </>
  );
}

const columns = (choose: (key: string) => void): readonly Column<PlaceCount>[] => [
  {
    key: "place",
    title: "Place",
    value: (place) => place.place,
    cell: (place) => (
      <button type="button" className="plain-button" onClick={() => choose(placeKey(place))}>
        <Name>{place.place}</Name>
      </button>
    ),
  },
  { key: "country", title: "State", value: (place) => (place.country === null ? null : partyName(place.country)) },
  { key: "count", title: "Engagements", number: true, value: (place) => place.count },
  ...(["first", "last"] as const).map(
    (edge): Column<PlaceCount> => ({
      key: edge,
      title: edge === "first" ? "First" : "Last",
      value: (place) => place[edge],
      cell: (place) => <Day of={place[edge]} />,
    }),
  ),
];

function Place({ place }: { readonly place: PlaceCount }): ReactNode {
  return (
    <section className="chosen-place" aria-live="polite">
      <h2>
        <Name>{place.place}</Name>
      </h2>
      <p className="note soft">
        {place.count} {place.count === 1 ? "engagement" : "engagements"}
        {place.count > place.engagements.length && `, the newest ${place.engagements.length}`}
      </p>
      <ol>
        {place.engagements.map((id) => (
          <One key={id} id={id} />
        ))}
      </ol>
    </section>
  );
}

function One({ id }: { readonly id: string }): ReactNode {
  const answer = useAnswer<EngagementAnswer>(`/engagements/${encodeURIComponent(id)}`);
  if (answer.state !== "ready") return null;
  const { reports, conflicts, ...rest } = answer.value;
  return <EngagementRow item={{ ...rest, reports: reports.length, conflicts: conflicts.length }} />;
}
