import type { ReactNode } from "react";
import { Name } from "../parts/Words.tsx";
import type { Chip } from "./filters.ts";

interface ActiveFiltersProps {
  readonly on: readonly Chip[];
  /** The address without any filter. */
  readonly clear: string;
}

/** The filters that are on, each with the way to the page without it. */
export function ActiveFilters({ on, clear }: ActiveFiltersProps): ReactNode {
  if (on.length === 0) return null;
  return (
    <ul className="chips" aria-label="Filters that are on">
      {on.map((chip) => (
        <li key={chip.key}>
          <a className="chip" href={chip.without} aria-label={`Remove: ${chip.name} ${chip.value}`}>
            <span className="soft">{chip.name}</span> <Name>{chip.value}</Name> <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      <li>
        <a className="chips-clear" href={clear}>
          Clear all
        </a>
      </li>
    </ul>
  );
}
