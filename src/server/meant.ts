import { filterMeant } from "../answers/filter-meant.ts";
import { type Meant, NotOneError, whoIs } from "../answers/who-is.ts";
import type { Filter } from "../store/store.ts";
import { Problem } from "./problem.ts";
import { type FilterAsked, storeFilter } from "./schemas/query.ts";
import type { Service } from "./service.ts";

const orProblem = <T>(ask: () => T): T => {
  try {
    return ask();
  } catch (error) {
    if (error instanceof NotOneError) throw new Problem(error.code === "unknown-name" ? 404 : 400, error.code, error.message);
    throw error;
  }
};

/** Whom a typed name means; a problem that names the candidates where it is not one. */
export const meant = (s: Service, typed: string): Meant => orProblem(() => whoIs(typed, s.knowledge, s.store));

/** The filter of a checked query, with ids for whom it names. */
export const filterOf = (s: Service, q: FilterAsked): Filter => {
  if (q.from && q.to && q.from > q.to)
    throw new Problem(400, "bad-date", `from=${q.from} is after to=${q.to}; give the earlier day as from.`);
  return orProblem(() => filterMeant(storeFilter(q), s.knowledge, s.store));
};

/** Which of two sides reads what is made; a problem where it is neither. */
export const readerMeant = (s: Service, typed: string | undefined, a: Meant, b: Meant): Meant | undefined => {
  const reader = typed === undefined ? undefined : meant(s, typed);
  if (reader && reader.id !== a.id && reader.id !== b.id)
    throw new Problem(400, "no-side", `for=${typed}: give one of the two sides, ${a.id} or ${b.id}.`);
  return reader;
};

/** Two sides of one question; a problem where they are one. */
export const twoMeant = (s: Service, typedA: string, typedB: string): readonly [Meant, Meant] => {
  const [a, b] = [meant(s, typedA), meant(s, typedB)];
  if (a.id === b.id) throw new Problem(400, "one-side", `a=${typedA} and b=${typedB} are one, ${a.name}; give two.`);
  return [a, b];
};
