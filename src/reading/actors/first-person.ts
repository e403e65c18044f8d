import { wordTest } from "../forms.ts";
import { nounSense } from "../lexicon/contact.ts";
import { quoted } from "../quoted.ts";
import { spots } from "../spots.ts";
import { MONTHS, WEEKDAYS } from "../times/vocabulary.ts";
import { GAP, type Words } from "../words.ts";
import { emptyRaw, type RawActor } from "./raw.ts";

/** A text in the first person says "I" more than once; one alone is a slip or a numeral, where no heading says whose words it gives. */
const LEAST = 2;
const OWN_WORDS = /\b(?:statement|remarks|speech|address|letter|interview|transcript|blog|diary|message|press conference)\b/i;
/** Signs of a text in which its heading stands. */
const OPENING = 240;
/** Words between "my" and the journey or the talks that it owns: "my first official visit". */
const OWN_REACH = 4;
/** A heading is a short line without a full stop. */
const HEADING = 160;

/** "Charles I", "Phase I": a numeral behind a name; "In Jordan I met", "On 9 December I signed": none. */
const numeral = (w: Words, i: number, placeEnds: (i: number) => boolean): boolean =>
  i > 0 &&
  (w.gap[i] as number) === GAP.space &&
  (w.capital[i - 1] as number) > 0 &&
  !["and", "but", "that", "today", "yesterday"].includes(w.folded[i - 1] as string) &&
  !MONTHS.has(w.folded[i - 1] as string) &&
  !WEEKDAYS.has(w.folded[i - 1] as string) &&
  !placeEnds(i);

/** "my first visit to Jordan": the speaker owns a contact. */
const ownsContact = (w: Words, i: number): boolean => {
  for (let k = i + 1; k < Math.min(w.count, i + 1 + OWN_REACH); k++) if (nounSense(w.folded[k] as string)) return true;
  return false;
};

const says = (w: Words, i: number, placeEnds: (i: number) => boolean): boolean => {
  const word = w.folded[i];
  if (word === "i") return w.capital[i] === 2 && !numeral(w, i, placeEnds);
  return word === "me" || (word === "my" && ownsContact(w, i));
};

const SELF = spots(wordTest((word) => word === "i" || word === "me" || word === "my"));
/** "I met", "invited me", "my visit": whoever's statement a report is, outside the words it quotes. `placeEnds`: a place's name ends before word i. */
export const firstPersons = (w: Words, placeEnds: (i: number) => boolean): ReadonlyMap<number, RawActor> => {
  const out = new Map<number, RawActor>();
  const own = SELF(w);
  if (!own.length || !/\bI\b/.test(w.text)) return out;
  const inside = quoted(w);
  for (const i of own)
    if (!inside[i] && says(w, i, placeEnds))
      out.set(i, { ...emptyRaw("pronoun", i, i + 1), pointer: "speaker", possessive: w.folded[i] === "my" });
  return out.size < LEAST && !OWN_WORDS.test(w.text.slice(0, OPENING)) ? new Map() : out;
};

/** True where a word stands in a heading: "PRESS NOTE MINISTER OF TRANSPORT JANE DOE". */
export const inHeading = (w: Words, i: number): boolean => {
  const at = w.start[i] as number;
  // No further than a heading is long: a line may be as long as the report.
  const before = w.text.slice(Math.max(0, at - HEADING), at),
    behind = w.text.slice(at, at + HEADING);
  const to = behind.indexOf("\n");
  if (to < 0 && behind.length === HEADING) return false;
  const line = `${before.slice(before.lastIndexOf("\n") + 1)}${to < 0 ? behind : behind.slice(0, to)}`.trim();
  return line.length < HEADING && !/[.!?]["”]?$/.test(line);
};
