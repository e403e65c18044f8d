import type { MatrixCell } from "../api/types.ts";
import { Day } from "../parts/Day.tsx";
import { pairAddress } from "../route/route.ts";
import type { Column } from "../table/column.ts";
import { partyName } from "../text/parties.ts";

/** The columns of a list of pairs that met; how often leads to the two. */
export const PAIR_COLUMNS: readonly Column<MatrixCell>[] = [
  { key: "a", title: "Party", value: (cell) => partyName(cell.a) },
  { key: "b", title: "With", value: (cell) => partyName(cell.b) },
  {
    key: "count",
    title: "Engagements",
    number: true,
    value: (cell) => cell.count,
    cell: (cell) => (
      <a href={pairAddress(cell.a, cell.b)} aria-label={`${partyName(cell.a)} and ${partyName(cell.b)}: ${cell.count}`}>
        {cell.count}
      </a>
    ),
  },
  { key: "last", title: "Last", value: (cell) => cell.last, cell: (cell) => <Day of={cell.last} /> },
];
