import { createContext, useContext } from "react";

/**
 * What the reader points at: values and words are lit together. `active` holds the fields under the pointer or the focus, else the one that
 * was chosen and stands in the address.
 */
export interface Pointing {
  readonly active: readonly string[];
  /** The chosen field, null for none. */
  readonly chosen: string | null;
  /** Fields whose words stand in some report of the engagement. */
  readonly worded: ReadonlySet<string>;
  /** Points at fields from the side of the values or of the words; an empty list ends it. */
  point(fields: readonly string[], from: Side): void;
  /** Chooses a field, so that it stays lit; null ends it. */
  choose(field: string | null, from: Side): void;
}

export type Side = "values" | "words";

const NOTHING: Pointing = { active: [], chosen: null, worded: new Set(), point: () => {}, choose: () => {} };

export const PointingContext = createContext<Pointing>(NOTHING);

export const usePointing = (): Pointing => useContext(PointingContext);
