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
