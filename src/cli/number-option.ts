import { UsageError } from "./exit.ts";

/** A whole number from 1 that an option gives; undefined where it is not given. */
export const numberOption = (option: string, typed: string | undefined): number | undefined => {
  if (typed === undefined) return undefined;
  const n = Number(typed);
  if (!Number.isInteger(n) || n < 1) throw new UsageError(`--${option} ${typed}: give a whole number from 1`);
  return n;
};
