import type { Person } from "../../knowledge/knowledge.ts";
import type { Words } from "../words.ts";
import { knownName } from "./known-name.ts";
import type { RawActor, Span } from "./raw.ts";

const COMPOUNDED = new Set("summit summits meeting meetings talks call encounter handshake relationship friendship".split(" "));
/** "the Trump-Kim summit": two names in one word are nobody's. */
const ofTwo = ({ nameWords }: RawActor, w: Words): boolean =>
  nameWords !== null &&
  COMPOUNDED.has(w.folded[nameWords[1]] ?? "") &&
  w.text.slice(w.start[nameWords[0]], w.end[nameWords[1] - 1]).includes("-");

/** The mention that gives the name in its usual form ("Nawaz Sharif", though "Muhammad Nawaz Sharif" stands there too); else the fullest. */
const fullestUsual = (mentions: readonly RawActor[], w: Words, person: Person | null): RawActor => {
  const usual = person ? knownName(person).join(" ") : null;
  const own = mentions.filter((m) => !ofTwo(m, w));
  const fullest = [...(own.length ? own : mentions)].sort((x, y) => span(y.nameWords) - span(x.nameWords) || x.first - y.first);
  const named = usual?.includes(" ")
    ? fullest.find((m) => m.nameWords && w.folded.slice(m.nameWords[0], m.nameWords[1]).join(" ") === usual)
    : undefined;
  return named ?? (fullest[0] as RawActor);
};

/** A first name given in honour, which usage leaves off: "Muhammad Nawaz Sharif" is Nawaz Sharif. */
const HONOURED = new Set("muhammad mohammad mohammed mohamed muhammed mohd syed sayed sayyid haji".split(" "));
const usualBehind = (w: Words, name: Span, person: Person): boolean =>
  w.folded.slice(name[0] + 1, name[1]).join(" ") === knownName(person).join(" ");

const GENERATION = new Set(["jr", "sr"]);
/** "Joseph R. Biden, Jr." is shown as "Joseph R. Biden": the suffix stays only where the base's own name has it, or nobody is known. */
const unsuffixed = (w: Words, name: Span, person: Person | null): Span => {
  const suffix = w.folded[name[1] - 1] as string;
  if (person && HONOURED.has(w.folded[name[0]] as string) && usualBehind(w, name, person)) return [name[0] + 1, name[1]];
  if (!person || name[1] - name[0] < 3 || !GENERATION.has(suffix) || knownName(person).includes(suffix)) return name;
  return [name[0], name[1] - 1];
};
const span = (s: Span | null): number => (s ? s[1] - s[0] : 0);

/** The words by which somebody is shown: the fullest usual form that the report gives. */
export const shownName = (mentions: readonly RawActor[], w: Words, person: Person | null): Span =>
  unsuffixed(w, fullestUsual(mentions, w, person).nameWords as Span, person);
