import { capitalOf, fold } from "../knowledge/fold.ts";
import type { Words } from "./words.ts";

/** So many forms are kept, and places for them: a power of two, at most half of them taken. */
const MOST = 1 << 16;
const PLACES = 1 << 17;
/** A form whose place and so many behind it are taken is not kept: no text can make the search for its words long. */
const TRIES = 12;
/** Room is made for so many at first: one report has a few hundred. */
const FIRST = 2048;
/** Longer ones are seldom met again. */
const LONGEST = 32;
/** The number of what is not kept. */
const UNKEPT = 0;

/** The engine's own copy of a text, which it compares by place. */
const own = (text: string): string => Object.keys({ [text]: 0 })[0] as string;

/** What is said of forms: by a form's number its place in the list; 0 where nothing was looked up. */
interface Entries<T> {
  readonly at: Uint16Array;
  readonly list: T[];
}

/**
 * The words met so far as they are written, each with a number, and what was found out about each: whatever depends on a word's form
 * alone is asked once, not in every text.
 */
export class Forms {
  readonly #places = new Int32Array(PLACES);
  /** The units of all forms, one behind the other; form n has those from #ends[n - 1] to #ends[n]. */
  #units = new Uint16Array(1 << 16);
  readonly #ends = new Int32Array(MOST);
  #count = 1;
  readonly #folded: string[] = [""];
  #capital = new Uint8Array(FIRST);
  /** Forms for which there is room in what was found out about them. */
  #room = FIRST;
  readonly #answers: Uint8Array[] = [];
  readonly #entries: Entries<unknown>[] = [];

  get full(): boolean {
    return this.#count >= MOST;
  }

  folded(n: number): string {
    return this.#folded[n] as string;
  }
  capital(n: number): number {
    return this.#capital[n] as number;
  }

  /** The answers to a question, by number: 0 not asked, else NO or YES. */
  answers(question: number): Uint8Array {
    const known = this.#answers[question];
    if (known && known.length >= this.#room) return known;
    const made = new Uint8Array(this.#room);
    if (known) made.set(known);
    this.#answers[question] = made;
    return made;
  }

  /** What is said of the forms on a subject. */
  entries(subject: number): Entries<unknown> {
    const known = this.#entries[subject];
    if (known && known.at.length >= this.#room) return known;
    const made = { at: new Uint16Array(this.#room), list: known?.list ?? [undefined] };
    if (known) made.at.set(known.at);
    this.#entries[subject] = made;
    return made;
  }

  /** The number of the word whose units are [from, to) of a text's; `hash` is made of them. */
  number(text: Uint16Array, from: number, to: number, hash: number): number {
    const length = to - from;
    for (let tries = 0; tries < TRIES; tries++) {
      const place = (hash + tries) & (PLACES - 1);
      const n = this.#places[place] as number;
      if (n === UNKEPT) return this.#keep(text.subarray(from, to), place);
      const begin = this.#ends[n - 1] as number;
      if ((this.#ends[n] as number) - begin !== length) continue;
      let k = 0;
      while (k < length && text[from + k] === this.#units[begin + k]) k++;
      if (k === length) return n;
    }
    return UNKEPT;
  }

  #makeRoom(): void {
    this.#room *= 2;
    const capital = new Uint8Array(this.#room);
    capital.set(this.#capital);
    this.#capital = capital;
  }

  #keep(units: Uint16Array, place: number): number {
    if (this.full || units.length > LONGEST) return UNKEPT;
    const n = this.#count++;
    if (n >= this.#room) this.#makeRoom();
    const begin = this.#ends[n - 1] as number;
    const end = begin + units.length;
    if (end > this.#units.length) {
      const grown = new Uint16Array(2 * this.#units.length);
      grown.set(this.#units);
      this.#units = grown;
    }
    this.#units.set(units, begin);
    this.#ends[n] = end;
    this.#places[place] = n;
    const word = String.fromCharCode(...units);
    this.#folded.push(own(fold(word)));
    this.#capital[n] = capitalOf(word);
    return n;
  }
}

let forms = new Forms();

/** The forms for one more text: those kept so far, or none where there is no room for more. */
export const formsForText = (): Forms => {
  if (forms.full) forms = new Forms();
  return forms;
};

const NO = 1,
  YES = 2;
const NOTHING = new Uint8Array(0);
let questions = 0;

const one = <T extends { slice(from: number, to: number): T }>(of: T, i: number): T => of.slice(i, i + 1);

/** Word `i` of a text as if nothing stood beside it: what is kept of a form may not hang on the text in which it was met first. */
const alone = (w: Words, i: number): Words => ({
  text: w.text.slice(w.start[i], w.end[i]),
  count: 1,
  start: Int32Array.of(0),
  end: Int32Array.of((w.end[i] as number) - (w.start[i] as number)),
  folded: [w.folded[i] as string],
  capital: one(w.capital, i),
  gap: Uint16Array.of(0),
  form: one(w.form, i),
  forms: w.forms,
});

/** Keeps what `test` says of a form, which must hang on nothing else; false beyond the text's ends. */
const keptTest = (test: (w: Words, i: number) => boolean): ((w: Words, i: number) => boolean) => {
  const question = questions++;
  let asked: Forms | null = null,
    answers: Uint8Array = NOTHING;
  return (w, i) => {
    const n = w.form[i];
    if (n === undefined) return false;
    if (n === UNKEPT) return test(w, i);
    if (w.forms !== asked || n >= answers.length) {
      asked = w.forms;
      answers = asked.answers(question);
    }
    if (answers[n] === 0) answers[n] = test(w, i) ? YES : NO;
    return answers[n] === YES;
  };
};

/** Asks of word `i` of a text what depends on its form alone, as it is written; false beyond the text's ends. */
export const formTest = (test: (w: Words, i: number) => boolean): ((w: Words, i: number) => boolean) =>
  keptTest((w, i) => test(alone(w, i), 0));

/** Asks of word `i` of a text what depends on its folded form alone; false beyond the text's ends. */
export const wordTest = (test: (folded: string) => boolean): ((w: Words, i: number) => boolean) =>
  keptTest((w, i) => test(w.folded[i] as string));

const NOWHERE = new Uint16Array(0);
let subjects = 0;

/** Keeps what `look` finds of a form, which must hang on nothing else; `beyond` past the text's ends. */
const keptEntry = <T>(look: (w: Words, i: number) => T, beyond: T): ((w: Words, i: number) => T) => {
  const subject = subjects++;
  let asked: Forms | null = null,
    at: Uint16Array = NOWHERE,
    list: T[] = [];
  return (w, i) => {
    const n = w.form[i];
    if (n === undefined) return beyond;
    if (n === UNKEPT) return look(w, i);
    if (w.forms !== asked || n >= at.length) {
      asked = w.forms;
      ({ at, list } = asked.entries(subject) as Entries<T>);
    }
    if (at[n] === 0) {
      // Most forms have nothing said of them, and share that.
      if (list.length === 1) list.push(beyond);
      const entry = look(w, i);
      at[n] = entry === beyond ? 1 : list.push(entry) - 1;
    }
    return list[at[n] as number] as T;
  };
};

/** What is looked up at word `i` of a text and depends on its form alone; `beyond` past the text's ends. */
export const formEntry = <T>(look: (w: Words, i: number) => T, beyond: T): ((w: Words, i: number) => T) =>
  keptEntry((w, i) => look(alone(w, i), 0), beyond);

/** What is said of word `i` of a text by its folded form alone; `beyond` past the text's ends. */
export const wordEntry = <T>(look: (folded: string) => T, beyond: T): ((w: Words, i: number) => T) =>
  keptEntry((w, i) => look(w.folded[i] as string), beyond);
