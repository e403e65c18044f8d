import { LETTERS as L, CAPITALS as U } from "./letters.ts";
import { LONE } from "./lone-places.ts";
import { firstDate, WEEKDAY, WEEKDAYS } from "./written-date.ts";

/** Small words inside a town's name: "Port of Spain", "Dar es Salaam", "Sharm el-Sheikh". */
const SMALL = `de|las?|los|al|del|do|da|dos|of|es|sur|el|(?:el|al|es|ash)-[${U}][${L}’']+`;
/** Read in one way only (a hyphen belongs to its word), so that a long run of names costs no more than its length. */
const PLACE = `(?:[${U}][${L}.'’-]+(?: (?:[${U}][${L}.'’-]+|${SMALL}))*)`;
/** A weekday is no second place: "Lima, Tuesday 12 March". */
const PLACES = `${PLACE}(?: ?[/,] ?(?!${WEEKDAY}(?![${L}]))(?:the )?${PLACE}(?: and ${PLACE})?){0,2}`;
/** Stands for the date in a head: the patterns of all shapes would else hold that of a date, which takes ten times as long to be made ready as they do. */
const MARK = "\uE000";
const AGENCY = "(?:\\([^()\\n]{2,60}\\)|/[^/()\\n]{2,40}/)";
const CAPS = `(?:[${U}]{3,}(?:['’][${U}]+)?|[${U}]['’][${U}]{3,}|ST\\.)`;
/** A day of the Islamic calendar before the one that counts: "Muharram 12, 1447, ", "Rabi` al-Awwal 3, 1446 H, corresponding to ". */
const HIJRI = `(?:[${U}][${L}'’\`-]+(?: [${U}][${L}'’\`-]+| [Aa]l-[${L}]+| I{1,2})? \\d{1,2}, 1[34]\\d\\d(?: ?A?H)?(?:,| corresponding to) )`;
const STATE = "(?: \\[[^\\]\\n]{2,30}\\])?";
/** Between a place and its date. */
const TO_DATE = "(?:[,.;:]? ?| [/|•–—-]{1,2} )";
/** Behind a dateline, before the telling. */
const STOP = "(?:\\.?[-–—]{1,2}| ?(?:[-–—]{1,2}|[|/](?= ))|[:.]+)?";
/** A stroke that a dateline without a day ends with: "LIMA- ", "Lima.– ", "LIMA - ". */
const STROKE = " ?\\.?[-–—]{1,2}(?= )";
/** What stands behind the town on a line of its own: the hour, the agency, the rubric. */
const REST = "(?=\\n|$| [-–—|] |, \\d| \\d)";

/** A few words that begin with a capital: whoever reads asks whether they are a town's that wires tell from. */
const TOWN = `(?<town>[${U}][${L}'’-]+(?: [${L}][${L}'’-]*){0,3})`;

/** Datelines whose date comes first, with nothing else on their line: "12 March 2024, Lima", "Tuesday, 12 March 2024 - Lima", "March 12, 2024 (Lima)". */
export const DATE_FIRST: readonly RegExp[] = [
  // December 8, 2013 (LIMA) - The talks ...
  new RegExp(`^${MARK} \\(${TOWN}\\)${STROKE}`),
  new RegExp(`^(?:\\d{1,2}[:.]\\d\\d,? (?:[|–—-] )?)?${MARK}(?:,| [/|•–—-]{1,2}| (?=\\()) ?\\(?${TOWN}\\)?${REST}`),
];

/** Datelines that stand behind whoever wrote: "By our correspondent in Lima", "From our reporter, Lima, 3 March 2021". */
export const WRITTEN_FROM: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:By|From) )?(?:[Oo]ur|[Aa]|[Tt]he|[Ss]taff)(?: [${L}-]+){0,2} (?:[Cc]orrespondent|reporter|envoy|man|woman|staff|bureau|team|writer)s?(?:,| in) (?<place>${PLACE})(?:, ${MARK})?(?=\\n|$)`,
  ),
];

/** Shapes of datelines, the fullest first. */
export const SHAPES: readonly RegExp[] = [
  // Lima, March 12, 2024, ABC --   Lima, Muharram 12, 1447 H, March 12, 2024, ABC --
  new RegExp(`^(?<place>${PLACE}), ${HIJRI}?${MARK}, (?<agency>[${U}]{3,6}) -{1,2}(?= )`),
  // LIMA, Peru, March 9.   HELSINKI, Nov. 12 (Xinhua) --   Riga, 2 March 2019 (TDI):   Berlin/Lima, June 3, (dpa/GNA) -   Lima | Tuesday, 12 March 2024
  new RegExp(`^(?<place>${PLACES})${STATE}${TO_DATE}${MARK}[.,]? ?(?<agency>${AGENCY})?\\s?${STOP}`),
  // [Lima, 12 March 2024]   (Lima, March 12, 2024)   Lima (12 March 2024)   Lima, Peru (12 March 2024) --
  new RegExp(`^[[(](?<place>${PLACES}),? ${MARK}[\\])]${STOP}`),
  new RegExp(`^(?<place>${PLACE}(?:, ${PLACE})?) \\(${MARK}\\)${STOP}`),
  // Canberra, Tuesday.
  new RegExp(`^(?<place>${PLACES}), ${WEEKDAYS}(?:\\.(?= \\S)|:| [-–—]+(?= ))`),
  // Maputo (AFP) March 14, 2011   LIMA (ABC), 12 March 2024 -   Arica (Chile), Mar 12, 2024 (ABC).-
  new RegExp(`^(?<place>${PLACE}) (?<agency>${AGENCY}),? ${MARK}(?:[.,]? ?${AGENCY})?${STOP}`),
  // OSLO (UrduPoint News / Sputnik - 4th May, 2021)   LIMA/QUITO, (APP - UrduPoint - 4th May, 2021 ) :
  new RegExp(`^(?<place>${PLACES}),? (?<agency>\\([^()\\n${MARK}]{2,80}${MARK} ?\\))(?: ?(?:[-–—]+(?= )|:))?`),
  // MOSCOW. 11 January 2022.   KUWAIT:   AMMAN -   ALGIERS-   TASHKENT (Reuters) -   BRASILIA, (Reuters) -   SAN JOSÉ, Costa Rica -   BRIDGETOWN, Barbados, CMC -   WASHINGTON, D.C. -
  new RegExp(
    `^(?<place>${CAPS}(?:[ /-]${CAPS})*(?:, (?:D\\.?C\\.?|[${U}][${L}.]+(?: [${U}][${L}]+){0,2})){0,2})(?:,? (?<agency>${AGENCY}))?(?:\\.(?= \\S)| ?:(?= )|${STROKE}|--)(?:\\s${MARK}[.:])?`,
  ),
  // Hanoi (VNA) -   Kingston, Jamaica (JIS) -   Arica, Chile (EFG).-   Damascus, (ABC) -   Damascus, SANA-   Jakarta, VIVA -   Baku - APA.
  new RegExp(`^(?<place>${PLACE}(?:, ${PLACE})?),? (?<agency>\\([${U}][^()\\n]{1,40}\\))${STROKE}`),
  // Hong Kong ABC -   EFG | LIMA | 08/04/2022 00:41
  new RegExp(`^${TOWN} (?<agency>[${U}]{2,6})${STROKE}`),
  new RegExp(`^(?<agency>[${U}][^|\\n]{1,30}) \\| ${TOWN} \\| ${MARK}`),
  /^(?<place>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2})(?:,| [-–—]) (?<agency>\p{Lu}{3,12})(?: ?[-–—_]+|\.|:)(?= \p{Lu})/u,
  // Addis Ababa - The African Union's summit ...
  /^(?<place>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}) (?:--?|[–—])(?= (?:The|An?|In|On|At|His|Her|President|Prime|Foreign)\b)/u,
  ...DATE_FIRST,
  ...WRITTEN_FROM,
  // Embassy of Kenya, Lima   High Commission of India in Nairobi   Ministry of Foreign Affairs, Lima
  new RegExp(
    `^(?:Embassy|High Commission|Permanent Mission|Consulate(?: General)?|Legation|Ministry|Department|Office|Secretariat|Government) of [^,\\n]{2,40}(?:,| in| [–—-]) ${TOWN}(?=\\n|$)`,
  ),
  // Media Update | Lima, 12 March 2024
  new RegExp(`^[${U}][^|\\n]{2,40} \\| ${TOWN}, ${MARK}(?=\\n|$)`),
  // Place: Lima
  new RegExp(`^(?:Place|Location|City|Venue): ?(?<place>${PLACES})(?=\\n|$)`),
  LONE,
  // Dar es Salaam. A gas pipeline ...   Lima – Some ministers ...   Havana.– The minister ...   and a town that has a line of its own
  new RegExp(`^${TOWN}(?:(?: ?[.:]| ?\\.?[-–—|/]{1,2}) (?=["“‘]?[${U}][^\\n]{80})|(?:, ${PLACE})?(?=\\n|$))`),
];

/** How a text begins, and the date that stands there, if one does. */
export interface Head {
  readonly text: string;
  /** With MARK where the date stands. */
  readonly marked: string;
  /** The date as it is written, with its weekday, and without. */
  readonly written: string;
  readonly date: string;
}

export const headOf = (text: string): Head => {
  const found = firstDate(text);
  if (!found) return { text, marked: text, written: "", date: "" };
  const { first, last, date } = found;
  return { text, marked: text.slice(0, first) + MARK + text.slice(last), written: text.slice(first, last), date };
};

/** What a shape reads at the beginning of a head. */
export interface Shaped {
  readonly words: string;
  readonly place: string | undefined;
  readonly town: string | undefined;
  readonly agency: string | undefined;
  /** The date, where it belongs to what is read. */
  readonly date: string | undefined;
}

const seesMark = (shape: RegExp): boolean => shape.source.includes(MARK);

/** Shapes without a date see the head as it is written. */
export const shapedAs = (shape: RegExp, head: Head): Shaped | null => {
  const m = shape.exec(seesMark(shape) ? head.marked : head.text);
  if (!m) return null;
  const { place, town, agency } = m.groups ?? {};
  const dated = m[0].includes(MARK);
  return {
    words: m[0].replace(MARK, head.written),
    place,
    town,
    agency: agency?.replace(MARK, head.written),
    date: dated ? head.date : undefined,
  };
};
