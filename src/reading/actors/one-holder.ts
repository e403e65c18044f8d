import type { OfficePhrase } from "../document.ts";
import { DETERMINERS } from "../lexicon/office-words.ts";
import { type Context, plain } from "./cursor.ts";
import type { RawActor } from "./raw.ts";

/** An office told alone, with nobody's name. */
const alone = (a: RawActor | undefined): OfficePhrase | null =>
  a && !a.nameWords && !a.plural && (a.kind === "office" || a.pointer === "office") && a.offices.length === 1
    ? (a.offices[0] as OfficePhrase)
    : null;

const MINISTERS = new Set(["foreign-minister", "other-minister"]);
/** No state's head is a minister beside; a deputy of the premier mostly is. */
const heldTogether = (first: OfficePhrase, second: OfficePhrase): boolean =>
  first.officeClass === "deputy-head-of-government" && MINISTERS.has(second.officeClass ?? "") && !first.former && !second.former;

/** "The Deputy Prime Minister and Foreign Minister left": one person, where "the Deputy Prime Minister and the Foreign Minister" are two. */
export const oneHolder = (c: Context, actors: readonly RawActor[]): RawActor[] => {
  const out: RawActor[] = [];
  for (const b of actors) {
    const a = out.at(-1);
    const [first, second] = [alone(a), alone(b)];
    const joined =
      a !== undefined &&
      c.words.folded[a.last] === "and" &&
      b.first === a.last + 1 &&
      plain(c.words, b.first) &&
      !DETERMINERS.has(c.words.folded[b.first] as string);
    if (!a || !first || !second || !joined || !heldTogether(first, second)) {
      out.push(b);
      continue;
    }
    const text = `${first.text} and ${second.text}`;
    out[out.length - 1] = { ...b, first: a.first, offices: [{ ...second, first: first.first, text }] };
  }
  return out;
};
