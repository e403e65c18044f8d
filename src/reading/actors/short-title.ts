import type { Words } from "../words.ts";
import type { RawActor } from "./raw.ts";

const words = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

/** Heads of titles that are told in short; a king's is none. */
const MINISTERIAL = new Set("minister secretary representative director".split(" "));

/** "Vice Minister Kim" behind "First Vice Minister of Foreign Affairs Kim Seong-ho": his title with fewer words, but more than one. */
export const shortTitle = (a: RawActor, mentions: readonly RawActor[]): boolean =>
  a.offices.some((o) => {
    const own = words(o.text);
    return (
      own.length > 1 &&
      MINISTERIAL.has(own.at(-1) as string) &&
      mentions.some((m) => m.offices.some((x) => own.every((word) => words(x.text).includes(word))))
    );
  });

/** "Mr. TANAKA Haruto": a surname stands first and in capitals. */
export const surnameFirst = ({ capital }: Words, mentions: readonly RawActor[]): boolean =>
  mentions.some((m) => m.nameWords !== null && capital[m.nameWords[0]] === 2 && capital[m.nameWords[1] - 1] === 1);
