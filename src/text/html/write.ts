import { BodyText } from "../body.ts";
import { referenceAt } from "./entities.ts";
import type { Run } from "./page.ts";

const AMPERSAND = 38;
const NEWLINE = 10;
const SPACE = 32;
const SOFT_HYPHEN = 0xad;

const isSpace = (code: number): boolean =>
  code <= 32 || (code > 126 && (/\s/.test(String.fromCodePoint(code)) || code === 0x200b || code === 0xfeff));

/** Writes runs of a page into a body: references read, white space folded, "\n\n" between paragraphs. */
class Writer {
  readonly #source: string;
  readonly #body = new BodyText();
  /** Where white space stands that is written if a word follows; -1: none. */
  #space = -1;
  /** The body's length after the last paragraph's end. */
  #fresh = 0;
  #paragraph = -1;
  /** Where the last written unit ends in the source. */
  #last = 0;

  constructor(source: string) {
    this.#source = source;
  }

  #put(code: number, place: number, width: number): void {
    if (this.#space >= 0) this.#body.put(SPACE, this.#space);
    this.#space = -1;
    if (code < 0x10000) this.#body.put(code, place, width);
    else for (const half of String.fromCodePoint(code).split("")) this.#body.put(half.charCodeAt(0), place, width);
    this.#last = place + width;
  }

  #leaveSpace(place: number): void {
    if (this.#space < 0 && this.#body.length > this.#fresh) this.#space = place;
  }

  #endParagraph(): void {
    this.#space = -1;
    if (this.#body.length === this.#fresh) return;
    this.#body.put(NEWLINE, this.#last);
    this.#body.put(NEWLINE, this.#last);
    this.#fresh = this.#body.length;
  }

  /** A <br> inside a sentence is a wrapped line; elsewhere it ends a paragraph. */
  #wraps(run: Run): boolean {
    const before = this.#source[this.#last - 1] ?? "";
    return /^\s*[\p{Ll}(]/u.test(this.#source.slice(run.start, run.start + 20)) && !/[.!?:]/.test(before);
  }

  /** True at a newline of <pre> that a blank line follows. */
  #blankLine(run: Run, code: number, at: number): boolean {
    return run.preformatted && code === NEWLINE && /^[ \t\r]{0,80}\n/.test(this.#source.slice(at + 1, at + 90));
  }

  write(run: Run): void {
    if (run.paragraph !== this.#paragraph || (run.broken && !this.#wraps(run))) this.#endParagraph();
    else if (run.spaced || run.broken) this.#leaveSpace(run.start - 1);
    this.#paragraph = run.paragraph;
    for (let i = run.start; i < run.end; i++) {
      const unit = this.#source.charCodeAt(i);
      const reference = unit === AMPERSAND ? referenceAt(this.#source, i) : null;
      const code = reference?.code ?? unit;
      const width = reference?.width ?? 1;
      if (this.#blankLine(run, code, i)) this.#endParagraph();
      else if (isSpace(code)) this.#leaveSpace(i);
      else if (code !== SOFT_HYPHEN) this.#put(code, i, width);
      i += width - 1;
    }
  }

  done(): { body: string; toOriginal: Int32Array; widths?: Uint8Array } {
    return this.#body.done(this.#source.length);
  }
}

/** The readable body of some runs of a page, in the page's order. */
export const bodyOf = (
  source: string,
  runs: readonly Run[],
  most: number,
): { body: string; toOriginal: Int32Array; widths?: Uint8Array } => {
  const writer = new Writer(source);
  let length = 0;
  for (const run of runs) {
    // One run past the bound, so that the report knows that it was cut.
    if (length > most) break;
    writer.write(run);
    length += run.end - run.start;
  }
  return writer.done();
};
