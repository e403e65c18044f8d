import { isDay } from "../answers/is-day.ts";
import { UsageError } from "./exit.ts";

/** A day that an option gives, as it was typed; undefined where it is not given. */
export const dayOption = (option: string, typed: string | undefined): string | undefined => {
  if (typed !== undefined && !isDay(typed)) throw new UsageError(`--${option} ${typed}: give a day as YYYY-MM-DD`);
  return typed;
};
