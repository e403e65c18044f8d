import type { Cell } from "./csv.ts";

/** How a table is sorted, as the address has it: "count" rising, "-count" falling. */
export interface Sorting {
  readonly key: string;
  readonly falling: boolean;
}

export function parseSorting(given: string | null, keys: readonly string[]): Sorting | null {
  if (given === null) return null;
  const falling = given.startsWith("-");
  const key = falling ? given.slice(1) : given;
  return keys.includes(key) ? { key, falling } : null;
}

export const sortingParam = ({ key, falling }: Sorting): string => `${falling ? "-" : ""}${key}`;

/** A new list in order; what has no value comes last either way, and equals keep their order. */
export function sorted<R>(rows: readonly R[], value: (row: R) => Cell, falling: boolean): readonly R[] {
  return [...rows].sort((a, b) => {
    const [x, y] = [value(a), value(b)];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    const order =
      typeof x === "number" && typeof y === "number" ? x - y : String(x).localeCompare(String(y), "en", { numeric: true });
    return falling ? -order : order;
  });
}
