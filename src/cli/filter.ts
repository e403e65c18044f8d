import { KINDS, STATUSES } from "../store/kinds.ts";
import type { Filter } from "../store/store.ts";
import { dayOption } from "./day-option.ts";
import { UsageError } from "./exit.ts";

type Given = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

const list = (v: Given[string]): readonly string[] => (Array.isArray(v) ? v : typeof v === "string" ? [v] : []);

const oneOf = <T extends string>(given: Given, option: string, allowed: readonly T[]): readonly T[] =>
  list(given[option]).map((v) => {
    const found = allowed.find((a) => a === v);
    if (found === undefined) throw new UsageError(`--${option} ${v}: give one of ${allowed.join(", ")}`);
    return found;
  });

const day = (given: Given, option: string): string | undefined => {
  const v = given[option];
  return dayOption(option, typeof v === "string" ? v : undefined);
};

/** The part of the record that the options of a command choose. */
export const filterOf = (given: Given): Filter => {
  const [from, to, q] = [day(given, "from"), day(given, "to"), list(given.query)[0]];
  if (from && to && from > to) throw new UsageError(`--from ${from} is after --to ${to}; give the earlier day as --from`);
  return {
    party: list(given.party),
    person: list(given.person),
    kind: oneOf(given, "kind", KINDS),
    status: oneOf(given, "status", STATUSES),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(q ? { q } : {}),
  };
};
