import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import type { EngagementsPage } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { titleOf } from "../engagement/title.ts";
import { type TimeScale, timeScale } from "../parts/timeScale.ts";
import { Waiting } from "../parts/Waiting.tsx";
import { Name } from "../parts/Words.tsx";
import { engagementAddress, partyAddress } from "../route/route.ts";
import { DataTable } from "../table/DataTable.tsx";
import { partyName } from "../text/parties.ts";
import type { ViewProps } from "./ExplorePage.tsx";
import { ENGAGEMENT_COLUMNS } from "./engagementColumns.tsx";
import { type Lane, lanes, type Mark } from "./lanes.ts";
import "../parts/scale.css";

const LOOKED_AT = 200;
const LANES = 16;
const HEIGHT = 24;
const MIDDLE = HEIGHT / 2;

/** Engagements over time, a lane for each party: days, stretches, and the bounds of what is not known to the day. */
export default function LanesView({ params }: ViewProps): ReactNode {
  const answer = useAnswer<EngagementsPage>(`/engagements?${params === "" ? "" : `${params}&`}limit=${LOOKED_AT}`);
  if (answer.state !== "ready") return <Waiting answer={answer} what="the timeline" />;
  const { items, total } = answer.value;
  const drawn = lanes(items, LANES);
  const undated = items.filter((item) => item.when.from === null && item.when.to === null).length;
  const scale = timeScale(drawn.flatMap((lane) => lane.marks.flatMap((mark) => [mark.from ?? [], mark.to ?? []].flat())));
  return (
    <>
      <p className="note soft">
        {items.length < total && `The newest ${items.length} of ${total.toLocaleString("en-GB")} engagements. `}A dot is a day, a
        bar a stay of several days, a thin line the bounds of a day that is not known; hollow: did not take place, or not yet.
        Arrow keys walk through lanes and time.
        {undated > 0 && ` ${undated} without any known time ${undated === 1 ? "is" : "are"} in the table alone.`}
      </p>
      {scale !== null && <Lanes all={drawn} scale={scale} />}
      <h2>The same as a table</h2>
      <DataTable name="Engagements" columns={ENGAGEMENT_COLUMNS} rows={items} keyOf={(item) => item.id} />
    </>
  );
}

function Lanes({ all, scale }: { readonly all: readonly Lane[]; readonly scale: TimeScale }): ReactNode {
  const box = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState("0 0");
  const walk = (event: KeyboardEvent, lane: number, mark: number): void => {
    const to: readonly [number, number] | undefined = {
      ArrowRight: [lane, mark + 1] as const,
      ArrowLeft: [lane, mark - 1] as const,
      ArrowDown: [lane + 1, nearest(all[lane + 1], all[lane]?.marks[mark], scale)] as const,
      ArrowUp: [lane - 1, nearest(all[lane - 1], all[lane]?.marks[mark], scale)] as const,
      Home: [lane, 0] as const,
      End: [lane, (all[lane]?.marks.length ?? 1) - 1] as const,
    }[event.key];
    const next = to && box.current?.querySelector<SVGAElement>(`[data-mark="${to[0]} ${to[1]}"]`);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <ul className="lanes" ref={box}>
      <li className="lane lane-years">
        <svg width="100%" height="18" aria-hidden="true" className="scale">
          {scale.years.map((year) => (
            <text key={year} x={`${scale.at(`${year}-01-01`)}%`} y="13">
              {year}
            </text>
          ))}
        </svg>
      </li>
      {all.map((lane, row) => (
        <li key={lane.party} className="lane">
          <a href={partyAddress(lane.party)}>
            <Name>{partyName(lane.party)}</Name>
          </a>
          <svg width="100%" height={HEIGHT} className="scale">
            <title>{`Engagements of ${partyName(lane.party)}`}</title>
            {scale.years.map((year) => (
              <line
                key={year}
                className="scale-year"
                x1={`${scale.at(`${year}-01-01`)}%`}
                x2={`${scale.at(`${year}-01-01`)}%`}
                y1="0"
                y2={HEIGHT}
              />
            ))}
            {lane.marks.map((mark, place) => {
              const key = `${row} ${place}`;
              return (
                <a
                  key={mark.item.id}
                  href={engagementAddress(mark.item.id)}
                  className={`lane-mark lane-${mark.item.status}`}
                  data-mark={key}
                  tabIndex={key === at ? 0 : -1}
                  aria-label={titleOf(mark.item)}
                  onFocus={() => setAt(key)}
                  onKeyDown={(event) => walk(event, row, place)}
                >
                  <title>{titleOf(mark.item)}</title>
                  <MarkShape mark={mark} scale={scale} />
                </a>
              );
            })}
          </svg>
        </li>
      ))}
    </ul>
  );
}

/** The mark of another lane that is nearest in time. */
function nearest(lane: Lane | undefined, from: Mark | undefined, scale: TimeScale): number {
  if (lane === undefined || from === undefined) return 0;
  const place = (mark: Mark): number => scale.at(mark.from ?? mark.to ?? "");
  const distances = lane.marks.map((mark) => Math.abs(place(mark) - place(from)));
  return distances.indexOf(Math.min(...distances));
}

function MarkShape({ mark, scale }: { readonly mark: Mark; readonly scale: TimeScale }): ReactNode {
  const from = mark.from === null ? 0 : scale.at(mark.from);
  const to = mark.to === null ? 100 : scale.at(mark.to);
  if (mark.shape === "day") return <circle cx={`${from}%`} cy={MIDDLE} r="5" />;
  if (mark.shape === "stretch") {
    return <rect x={`${from}%`} width={`${Math.max(0.9, to - from)}%`} y={MIDDLE - 5} height="10" rx="3" />;
  }
  return (
    <>
      <line className="lane-bounds" x1={`${from}%`} x2={`${to}%`} y1={MIDDLE} y2={MIDDLE} />
      <line className="lane-hit" x1={`${from}%`} x2={`${to}%`} y1={MIDDLE} y2={MIDDLE} />
      {mark.from !== null && <line className="lane-bound" x1={`${from}%`} x2={`${from}%`} y1={MIDDLE - 4} y2={MIDDLE + 4} />}
      {mark.to !== null && <line className="lane-bound" x1={`${to}%`} x2={`${to}%`} y1={MIDDLE - 4} y2={MIDDLE + 4} />}
    </>
  );
}
