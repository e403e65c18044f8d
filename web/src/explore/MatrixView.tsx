import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import type { MatrixAnswer, MatrixCell, NetworkNode } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { Waiting } from "../parts/Waiting.tsx";
import { Name } from "../parts/Words.tsx";
import { pairAddress, partyAddress } from "../route/route.ts";
import { DataTable } from "../table/DataTable.tsx";
import type { ViewProps } from "./ExplorePage.tsx";
import { Looked } from "./Looked.tsx";
import { PAIR_COLUMNS } from "./pairColumns.tsx";
import { shade } from "./shade.ts";

/** The parties with most engagements, each against each; a cell leads to the two. */
export default function MatrixView({ params }: ViewProps): ReactNode {
  const answer = useAnswer<MatrixAnswer>(`/explore/matrix${params === "" ? "" : `?${params}`}`);
  if (answer.state !== "ready") return <Waiting answer={answer} what="the matrix" />;
  const { cells, parties } = answer.value;
  const met = new Set(cells.flatMap(({ a, b }) => [a, b]));
  const shown = parties.filter((party) => met.has(party.id));
  if (shown.length === 0) return <p>No two parties meet in these engagements.</p>;
  return (
    <>
      <p className="note soft">
        The {shown.length} parties with most engagements. Rounds of more than twelve make no pairs. Arrow keys walk, Enter opens
        the two sides.
      </p>
      <Looked {...answer.value} />
      <Matrix parties={shown} cells={cells} />
      <h2>Pairs</h2>
      <DataTable name="Pairs" columns={PAIR_COLUMNS} rows={cells} keyOf={(cell) => `${cell.a} ${cell.b}`} />
    </>
  );
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
};

function Matrix({
  parties,
  cells,
}: {
  readonly parties: readonly NetworkNode[];
  readonly cells: readonly MatrixCell[];
}): ReactNode {
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState<string | null>(null);
  const found = new Map<string, MatrixCell>(
    cells.flatMap((cell) => [[`${cell.a}|${cell.b}`, cell] as const, [`${cell.b}|${cell.a}`, cell] as const]),
  );
  const most = Math.max(...cells.map((cell) => cell.count));
  const first = parties.flatMap((row) => parties.map((column) => `${row.id}|${column.id}`)).find((key) => found.has(key));
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const key = document.activeElement?.getAttribute("data-cell")?.split("|");
    if (step === undefined || key === undefined) return;
    event.preventDefault();
    const ids = parties.map((party) => party.id);
    let [row, column] = key.map((id) => ids.indexOf(id)) as [number, number];
    // Over empty cells to the next pair that met, at most once across.
    for (let n = 0; n < ids.length; n++) {
      row += step[0];
      column += step[1];
      const next = table.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(`${ids[row]}|${ids[column]}`)}"]`);
      if (!next) continue;
      next.focus();
      return;
    }
  };
  return (
    <div className="table-scroll matrix-scroll">
      <table className="matrix" ref={table} onKeyDown={onKeyDown}>
        <caption className="unseen">How often two parties met</caption>
        <thead>
          <tr>
            <td />
            {parties.map((party) => (
              <th key={party.id} scope="col" className="matrix-head">
                <abbr title={party.name}>{codeOf(party)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parties.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <a href={partyAddress(row.id)}>
                  <Name>{row.name}</Name>
                </a>
              </th>
              {parties.map((column) => {
                const key = `${row.id}|${column.id}`;
                const cell = found.get(key);
                return (
                  <td key={column.id} className={row.id === column.id ? "matrix-self" : undefined}>
                    {cell !== undefined && (
                      <a
                        className={`matrix-cell shade-${shade(cell.count, most)}`}
                        href={pairAddress(row.id, column.id)}
                        data-cell={key}
                        tabIndex={key === (at ?? first) ? 0 : -1}
                        onFocus={() => setAt(key)}
                        title={`${row.name} and ${column.name}: ${cell.count}`}
                        aria-label={`${row.name} and ${column.name}: ${cell.count}`}
                      >
                        {cell.count}
                      </a>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A column has room for a code, not for a name. */
const codeOf = (party: NetworkNode): string => (party.id.startsWith("X-") ? party.name.slice(0, 4) : party.id);
