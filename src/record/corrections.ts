/** What people decided about the record: claims of their own about claim sets, kept apart from readings and applied last. */
import { createHash } from "node:crypto";
import { byText } from "./claim-set.ts";

/** Who a participant really is; `id` null for somebody without one. */
export interface Identity {
  readonly id: string | null;
  readonly name: string;
}

/** Claim sets are named by their ids, which a better reading keeps; never entries, which come and go. */
export type Act =
  /** These tell one engagement. */
  | { readonly kind: "merge"; readonly sets: readonly string[] }
  /** `sets` tell another engagement than `from`. */
  | { readonly kind: "split"; readonly sets: readonly string[]; readonly from: readonly string[] }
  /** No engagement at all: misread. */
  | { readonly kind: "reject"; readonly sets: readonly string[] }
  /** The entry of the first of `sets` that is still told has this value. */
  | { readonly kind: "set"; readonly sets: readonly string[]; readonly field: string; readonly value: unknown }
  /** The participant that is told as `was` (an id, a list's key or a name) is another; with no sets, wherever that one takes part. */
  | { readonly kind: "person"; readonly sets: readonly string[]; readonly was: string; readonly is: Identity }
  /** The report is not to be kept: its text and claims go, and do not come back. */
  | { readonly kind: "forget"; readonly report: string };

export interface Correction {
  /** "c-" and a digest of what was decided, by whom and why: the same decision twice is one. */
  readonly id: string;
  /** When it was recorded: ISO 8601, UTC. Of two that contradict each other the later one holds. */
  readonly recorded: string;
  readonly author: string;
  readonly reason: string;
  readonly act: Act;
}

const inOrder = (sets: readonly string[]): string[] => [...new Set(sets)].sort(byText);

/** The act with its lists in canonical order. */
export const canonicalAct = (act: Act): Act => {
  if (act.kind === "forget") return act;
  const sets = inOrder(act.sets);
  return act.kind === "split" ? { ...act, sets, from: inOrder(act.from).filter((id) => !sets.includes(id)) } : { ...act, sets };
};

/** `round` counts how often the very same was decided and undone before. */
export const correctionId = (act: Act, author: string, reason: string, round = 0): string =>
  `c-${createHash("sha256")
    .update(JSON.stringify([act, author, reason, round]))
    .digest("hex")
    .slice(0, 16)}`;

/** Every claim set that an act names. */
export const namedSets = (act: Act): readonly string[] =>
  act.kind === "forget" ? [] : act.kind === "split" ? [...act.sets, ...act.from] : act.sets;

/** Oldest first; of one moment in the order of ids. */
export const byRecorded = (a: Correction, b: Correction): number => byText(a.recorded, b.recorded) || byText(a.id, b.id);

/** The corrections that hold, looked up by claim set. */
export class Corrections {
  readonly all: readonly Correction[];
  private readonly bySet = new Map<string, Correction[]>();
  private readonly everywhere: readonly Correction[];
  private readonly forgotten: ReadonlySet<string>;
  constructor(all: Iterable<Correction>) {
    // The same one told twice counts from when it was first told.
    const latestFirst = [...all].sort((a, b) => byRecorded(b, a));
    this.all = [...new Map(latestFirst.map((c) => [c.id, c])).values()].sort(byRecorded);
    for (const c of this.all)
      for (const id of namedSets(c.act)) {
        const known = this.bySet.get(id);
        if (known) known.push(c);
        else this.bySet.set(id, [c]);
      }
    this.everywhere = this.all.filter((c) => c.act.kind === "person" && c.act.sets.length === 0);
    this.forgotten = new Set(this.all.flatMap((c) => (c.act.kind === "forget" ? [c.act.report] : [])));
  }
  names(id: string): boolean {
    return this.bySet.has(id);
  }
  isForgotten(report: string): boolean {
    return this.forgotten.has(report);
  }
  isRejected(id: string): boolean {
    return this.bySet.get(id)?.some((c) => c.act.kind === "reject") ?? false;
  }
  /** Claim sets that one decision names beside this one: whoever solves the one needs the others. */
  beside(id: string): string[] {
    return (this.bySet.get(id) ?? []).flatMap((c) => namedSets(c.act));
  }
  /** The last decision that these two are not of one engagement; null if nobody said so. */
  apart(a: string, b: string): Correction | null {
    const parts = (c: Correction): boolean =>
      c.act.kind === "split" &&
      ((c.act.sets.includes(a) && c.act.from.includes(b)) || (c.act.sets.includes(b) && c.act.from.includes(a)));
    return this.bySet.get(a)?.filter(parts).at(-1) ?? null;
  }
  /** A person said of these two by name that they are of one engagement. */
  together(a: string, b: string): boolean {
    return this.bySet.get(a)?.some((c) => c.act.kind === "merge" && c.act.sets.includes(b)) ?? false;
  }
  /** Corrections of the given claim sets and those of everywhere, oldest first. */
  of(ids: readonly string[]): Correction[] {
    return [...new Set([...ids.flatMap((id) => this.bySet.get(id) ?? []), ...this.everywhere])].sort(byRecorded);
  }
}

export const NO_CORRECTIONS = new Corrections([]);
