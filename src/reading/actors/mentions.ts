/** Somebody spoken of at a place of the report. */
export interface Mention {
  readonly entity: number;
  readonly at: number;
  readonly sentence: number;
  /** No subject: it owns something, or a preposition governs it. */
  readonly possessive: boolean;
  /** A preposition governs it: "with X". */
  readonly governed: boolean;
  /** Told of beside another: "with X". */
  readonly beside: boolean;
  /** Told of in passing: "a letter from X", "the death of X". */
  readonly aside: boolean;
  /** Told of by "he" or "she". */
  readonly again: boolean;
  /** Told of as "I": nobody else's "he". */
  readonly speaks: boolean;
}

/** People remembered as told of lately. */
const REMEMBERED = 64;

const NOBODY: readonly Mention[] = [];

/** Who has been spoken of so far: by sentence, and who was last. Asking costs the same however long the report is. */
export class Mentions {
  private readonly inSentence = new Map<number, Mention[]>();
  /** The last people told of, each once, the latest first. */
  readonly latest: number[] = [];

  add(m: Mention): void {
    const there = this.inSentence.get(m.sentence);
    if (there) there.push(m);
    else this.inSentence.set(m.sentence, [m]);
    const before = this.latest.indexOf(m.entity);
    if (before >= 0) this.latest.splice(before, 1);
    this.latest.unshift(m.entity);
    if (this.latest.length > REMEMBERED) this.latest.pop();
  }

  /** The mentions of a sentence in the order of the text. */
  of(sentence: number): readonly Mention[] {
    return this.inSentence.get(sentence) ?? NOBODY;
  }
}
