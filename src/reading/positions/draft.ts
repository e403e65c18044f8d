import type { Act } from "../reading.ts";

/** A position as the stage finds it: by word and entity indices. */
export interface PositionDraft {
  /** Entities that speak; several (of more than one party): a joint statement. Empty: joint, or nobody named. */
  readonly by: readonly number[];
  readonly joint: boolean;
  /** Whom an unnamed official speaks for ("a government spokesman"), where no entity stands for it. */
  readonly party: string | null;
  readonly toward: readonly number[];
  readonly act: Act;
  /** Words [first, last) of the act. */
  readonly actWords: readonly [number, number];
  /** Words of what it is about. */
  readonly about: readonly [number, number];
  readonly speaker: readonly [number, number] | null;
  readonly quoted: boolean;
  readonly commitment: boolean;
  readonly due: string | null;
  readonly sentence: number;
}
