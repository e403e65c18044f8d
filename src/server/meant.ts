import { type Meant, NotOneError, whoIs } from "../answers/who-is.ts";
import { Problem } from "./problem.ts";
import type { Service } from "./service.ts";

/** Whom a typed name means; a problem that names the candidates where it is not one. */
export const meant = (s: Service, typed: string): Meant => {
  try {
    return whoIs(typed, s.knowledge, s.store);
  } catch (error) {
    if (error instanceof NotOneError) throw new Problem(error.code === "unknown-name" ? 404 : 400, error.code, error.message);
    throw error;
  }
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
