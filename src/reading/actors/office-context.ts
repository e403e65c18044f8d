import type { HitsByWord } from "../names.ts";
import { GAP, type Words } from "../words.ts";

export const HARD =
  GAP.comma | GAP.colon | GAP.semicolon | GAP.paragraph | GAP.open | GAP.close | GAP.quote | GAP.question | GAP.dash;

/** "X - foreign minister of Y - met": a hyphen between blanks stands for a dash. */
export const dashed = (gap: number): boolean => gap === (GAP.hyphen | GAP.space);

/** What the grammar of offices needs of the text around it. */
export interface OfficeContext {
  readonly words: Words;
  readonly byFirst: HitsByWord;
  readonly byLast: HitsByWord;
  readonly sentenceOf: Int32Array;
}

/** True where an office phrase may run over what stands before word `i`. */
export const softGap = (w: Words, i: number): boolean =>
  !((w.gap[i] as number) & HARD) &&
  !dashed(w.gap[i] as number) &&
  !(
    (w.gap[i] as number) & GAP.period &&
    (w.gap[i] as number) & GAP.space &&
    (w.end[i - 1] as number) - (w.start[i - 1] as number) > 3
  );
