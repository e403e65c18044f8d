import type { Knowledge } from "../knowledge/knowledge.ts";
import { KINDS, STATUSES } from "../store/kinds.ts";
import type { Filter, RecordStore } from "../store/store.ts";
import { dayOption } from "./day-option.ts";
import { UsageError } from "./exit.ts";
import { meant } from "./open.ts";

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

const KIND_OF = { party: "a state or organization", person: "a person" } as const;

/** The same filter with the ids of the parties and people typed: of somebody unknown nothing would be printed, without a word why. */
export const withIds = (filter: Filter, knowledge: Knowledge, store: RecordStore): Filter => {
  const held = new Set(filter.party?.length ? store.parties().map((p) => p.id) : []);
  const idOf =
    (option: "party" | "person", known: (typed: string) => boolean) =>
    (typed: string): string => {
      if (known(typed)) return typed;
      const { kind, id, name } = meant(typed, knowledge, store);
      if (kind !== option) throw new UsageError(`--${option} ${typed}: ${name} is ${KIND_OF[kind]}; give --${kind} ${id}`);
      return id;
    };
  return {
    ...filter,
    party: (filter.party ?? []).map(idOf("party", (typed) => held.has(typed))),
    person: (filter.person ?? []).map(idOf("person", (typed) => store.person(typed) !== null)),
  };
};
