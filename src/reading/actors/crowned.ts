import type { NameHit } from "../document.ts";
import { partyOf } from "../names.ts";
import type { RawActor, Span } from "./raw.ts";
import type { ResolveContext } from "./resolve-context.ts";

const CROWNS = new Set("king queen sultan emperor emir amir".split(" "));
/** Spellings of one title. */
const ALIKE: ReadonlyMap<string, string> = new Map([["amir", "emir"]]);
const title = (office: string): string => {
  const word = office.toLowerCase().split(" ").at(-1) as string;
  return ALIKE.get(word) ?? word;
};
/** At most so many states of a report are looked at. */
const STATES = 12;

const statesNamed = (names: readonly NameHit[]): string[] => {
  const out = new Set<string>();
  for (const n of names) {
    const hit = partyOf(n.match);
    if (hit?.entity.kind === "state") out.add(hit.entity.id);
    if (out.size > STATES) break;
  }
  return [...out];
};

/**
 * "HM the King sends warm congratulations", nobody of that title told before: the monarch of the one state named in the
 * report that has one so called on that day. The same actor with its party, or null.
 */
export const crowned = (c: ResolveContext, a: RawActor): RawActor | null => {
  const office = a.offices.at(-1);
  const day = c.anchor.day;
  if (a.pointer !== "office" || a.plural || !office || day === null || !CROWNS.has(title(office.text))) return null;
  const own = statesNamed(c.names).filter((id) =>
    c.knowledge.holders("head-of-state", id, day, day).some((h) => title(h.tenure.office) === title(office.text)),
  );
  const words: Span = [a.first, a.last];
  return own.length === 1
    ? { ...a, kind: "office", pointer: null, offices: [office], parties: [{ id: own[0] as string, words, kind: "state" }] }
    : null;
};
