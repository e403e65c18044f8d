import { Fragment, type ReactNode } from "react";
import type { EngagementSummary, PairAnswer, RecordPosition } from "../api/types.ts";
import { callSide } from "../parts/participants.ts";
import { Name } from "../parts/Words.tsx";
import { address, engagementAddress } from "../route/route.ts";
import type { Column } from "../table/column.ts";
import { SaveCsv } from "../table/SaveCsv.tsx";
import { sayEdtf, sayWhen } from "../text/dates.ts";
import { ACTS, label } from "../text/labels.ts";
import { isJoint, saidTogether } from "./jointWords.ts";

interface PairPositionsProps extends Pick<PairAnswer, "a" | "b" | "positions" | "engagements"> {}

/** Both sides beside each other, a row for each kind of act; what was said together stands once, across both. */
export function PairPositions({ a, b, positions, engagements }: PairPositionsProps): ReactNode {
  const acts = [...new Set(positions.map((position) => position.act))];
  const pair = [a.id, b.id];
  if (positions.length === 0) return <p className="soft">No report of these contacts tells what was said.</p>;
  const of = (act: string, by: string): readonly RecordPosition[] =>
    positions.filter((position) => position.act === act && position.by.for === by);
  const list = (act: string, by: string): ReactNode => <SaidList positions={of(act, by)} engagements={engagements} pair={pair} />;
  return (
    <>
      <SaveCsv
        name={`Said by ${a.name} and ${b.name}`}
        columns={fileColumns(engagements, pair)}
        rows={positions.filter((position) => isJoint(position) || pair.includes(position.by.for ?? ""))}
      />
      <table className="said">
        <thead>
          <tr>
            <th scope="col">Act</th>
            <th scope="col">
              <Name>{a.name}</Name>
            </th>
            <th scope="col">
              <Name>{b.name}</Name>
            </th>
          </tr>
        </thead>
        <tbody>
          {acts.map((act) => {
            const joint = of(act, "BOTH").length > 0;
            const alone = [a, b].some((side) => of(act, side.id).length > 0);
            return (
              <Fragment key={act}>
                {joint && (
                  <tr>
                    <th scope="row">{label(ACTS, act)}</th>
                    <td colSpan={2}>{list(act, "BOTH")}</td>
                  </tr>
                )}
                {alone && (
                  <tr>
                    <th scope="row">{joint ? <span className="unseen">{label(ACTS, act)}</span> : label(ACTS, act)}</th>
                    <td>{list(act, a.id)}</td>
                    <td>{list(act, b.id)}</td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

const entryAmong =
  (engagements: readonly EngagementSummary[]) =>
  (position: RecordPosition): EngagementSummary | undefined =>
    engagements.find((one) => one.id === position.engagement);

/** The same as a file: a row for each thing said. */
function fileColumns(engagements: readonly EngagementSummary[], pair: readonly string[]): readonly Column<RecordPosition>[] {
  const entryOf = entryAmong(engagements);
  return [
    { key: "act", title: "Act", value: (one) => label(ACTS, one.act) },
    { key: "by", title: "By", value: (one) => (isJoint(one) ? saidTogether(entryOf(one), pair) : callSide(one.by)) },
    { key: "about", title: "What", value: saidWords },
    { key: "due", title: "Due", value: (one) => one.due },
    { key: "when", title: "When", value: (one) => entryOf(one)?.when.edtf ?? null },
    { key: "words", title: "Words", value: (one) => one.evidence[0]?.quote ?? null },
    {
      key: "link",
      title: "Link",
      value: (one) => (one.engagement === null ? null : window.location.origin + engagementAddress(one.engagement)),
    },
  ];
}

const saidWords = (position: RecordPosition): string =>
  position.about === "" ? (position.evidence[0]?.quote ?? "") : position.about;

interface SaidListProps {
  readonly positions: readonly RecordPosition[];
  readonly engagements: readonly EngagementSummary[];
  readonly pair: readonly string[];
}

function SaidList({ positions, engagements, pair }: SaidListProps): ReactNode {
  return (
    <ul>
      {positions.map((position, at) => (
        <li key={`${position.report} ${position.evidence[0]?.start ?? at}`}>
          <SaidLine position={position} engagements={engagements} pair={pair} />
        </li>
      ))}
    </ul>
  );
}

interface SaidLineProps {
  readonly position: RecordPosition;
  readonly engagements: readonly EngagementSummary[];
  readonly pair: readonly string[];
  /** Say who said it and how, where no heading does. */
  readonly named?: boolean;
}

/** One position with the day of its engagement, which leads to the words. */
export function SaidLine({ position, engagements, pair, named = false }: SaidLineProps): ReactNode {
  const item = entryAmong(engagements)(position);
  const together = saidTogether(item, pair);
  const speaker = isJoint(position) ? together.charAt(0).toUpperCase() + together.slice(1) : callSide(position.by);
  return (
    <>
      {named && (
        <>
          <strong>
            <Name>{speaker ?? "Unnamed"}</Name>
          </strong>{" "}
          {label(ACTS, position.act)}:{" "}
        </>
      )}
      {!named && isJoint(position) && (
        <span className="soft">
          <Name>{together}</Name>:{" "}
        </span>
      )}
      <Name>{saidWords(position)}</Name>
      {position.due !== null && <span className="soft">, due {sayEdtf(position.due)}</span>}{" "}
      {item !== undefined && (
        <a className="note said-on" href={address({ page: "engagement", id: item.id, report: position.report, at: null })}>
          {sayWhen(item.when)}
        </a>
      )}
    </>
  );
}
