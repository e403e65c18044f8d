import { LETTERS as L, CAPITALS as U } from "./letters.ts";
import { LONE } from "./lone-places.ts";
import { MONTH } from "./months.ts";

/** Small words inside a town's name: "Port of Spain", "Dar es Salaam", "Sharm el-Sheikh". */
const SMALL = `de|las?|los|al|del|do|da|dos|of|es|sur|el|(?:el|al|es|ash)-[${U}][${L}’']+`;
/** Read in one way only (a hyphen belongs to its word), so that a long run of names costs no more than its length. */
const PLACE = `(?:[${U}][${L}.'’-]+(?: (?:[${U}][${L}.'’-]+|${SMALL}))*)`;
const TH = "(?:st|nd|rd|th|ST|ND|RD|TH)?";
const NAMED = `(?:${MONTH}|${MONTH.toUpperCase()})`;
const WEEKDAYS = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const WEEKDAY = `(?:${WEEKDAYS}|${WEEKDAYS.toUpperCase()}|(?:Mon|Tue|Wed|Thu|Thur|Fri|Sat|Sun)\\.?)`;
/** A weekday is no second place: "Lima, Tuesday 12 March". */
const PLACES = `${PLACE}(?: ?[/,] ?(?!${WEEKDAY}(?![${L}]))(?:the )?${PLACE}(?: and ${PLACE})?){0,2}`;
const FIGURES = "\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{4}-\\d{2}-\\d{2}";
/** "15 and 16 March", "3-5 May": several days. */
const SEVERAL = `(?:(?: ?[-–] ?| and | to | & )\\d{1,2}${TH})?`;
const DAY = `(?:${NAMED}\\.? \\d{1,2}${TH}(?!\\d)|\\d{1,2}(?:${TH}${SEVERAL}|\\.)(?: (?:day )?of)? ${NAMED}|${FIGURES})`;
const YEAR = "(?:,? \\d{4})?";
/** "Tuesday, the 12th of March 2024", "on 12 March 2024". */
const DATE = `(?:${WEEKDAY},? ?)?(?:the |this |on )?(?<date>${DAY}${YEAR})`;
const AGENCY = "(?:\\([^()\\n]{2,60}\\)|/[^/()\\n]{2,40}/)";
const CAPS = `(?:[${U}]{3,}(?:['’][${U}]+)?|[${U}]['’][${U}]{3,}|ST\\.)`;
const STATE = "(?: \\[[^\\]\\n]{2,30}\\])?";
/** Between a place and its date. */
const TO_DATE = "(?:[,.;:]? ?| [/|•–—-]{1,2} )";
/** Behind a dateline, before the telling. */
const STOP = "(?:\\.?[-–—]{1,2}| ?(?:[-–—]{1,2}|[|/](?= ))|[:.]+)?";
/** A stroke that a dateline without a day ends with: "LIMA- ", "Lima.– ", "LIMA - ". */
const STROKE = " ?\\.?[-–—]{1,2}(?= )";
/** What stands behind the town on a line of its own: the hour, the agency, the rubric. */
const REST = "(?=\\n|$| [-–—|] |, \\d| \\d)";

/** A name of few words, which must be a town's that wires tell from. */
const TOWN = `(?<town>[${U}][${L}'’-]+(?: (?:[${U}][${L}'’-]+|${SMALL})){0,3})`;

/** Datelines whose date comes first, with nothing else on their line: "12 March 2024, Lima", "Tuesday, 12 March 2024 - Lima", "March 12, 2024 (Lima)". */
export const DATE_FIRST: readonly RegExp[] = [
  // December 8, 2013 (LIMA) - The talks ...
  new RegExp(`^${DATE} \\(${TOWN}\\)${STROKE}`),
  new RegExp(`^(?:\\d{1,2}[:.]\\d\\d,? (?:[|–—-] )?)?${DATE}(?:,| [/|•–—-]{1,2}| (?=\\()) ?\\(?${TOWN}\\)?${REST}`),
];

/** Datelines that stand behind whoever wrote: "By our correspondent in Lima", "From our reporter, Lima, 3 March 2021". */
export const WRITTEN_FROM: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:By|From) )?(?:[Oo]ur|[Aa]|[Tt]he|[Ss]taff)(?: [${L}-]+){0,2} (?:[Cc]orrespondent|reporter|envoy|man|woman|staff|bureau|team|writer)s?(?:,| in) (?<place>${PLACE})(?:, ${DATE})?(?=\\n|$)`,
  ),
];

/**
 * LIMA, March 9, 2024 -   Lima, 9 March 2024 (ABC):   the usual one, of one town in plain letters and a whole date. The shape below it reads it too, to the
 * same end, but takes thirty times as long to be made ready.
 */
const USUAL = new RegExp(
  `^(?<place>[A-Z]{2,}|[A-Z][a-z]+), (?<date>${NAMED} \\d{1,2}, \\d{4}|\\d{1,2} ${NAMED} \\d{4})(?!\\d)[.,]? ?(?<agency>${AGENCY})?\\s?${STOP}`,
);

/** Shapes of datelines, the fullest first. */
export const SHAPES: readonly RegExp[] = [
  USUAL,
  // LIMA, Peru, March 9.   HELSINKI, Nov. 12 (Xinhua) --   Riga, 2 March 2019 (TDI):   Berlin/Lima, June 3, (dpa/GNA) -   Lima | Tuesday, 12 March 2024
  new RegExp(`^(?<place>${PLACES})${STATE}${TO_DATE}${DATE}[.,]? ?(?<agency>${AGENCY})?\\s?${STOP}`),
  // [Lima, 12 March 2024]   (Lima, March 12, 2024)   Lima (12 March 2024)
  new RegExp(`^[[(](?<place>${PLACES}),? ${DATE}[\\])]${STOP}`),
  new RegExp(`^(?<place>${PLACE}) \\(${DATE}\\)${STOP}`),
  // Canberra, Tuesday.
  new RegExp(`^(?<place>${PLACES}), ${WEEKDAYS}(?:\\.(?= \\S)|:| [-–—]+(?= ))`),
  // Maputo (AFP) March 14, 2011   LIMA (ABC), 12 March 2024 -   Arica (Chile), Mar 12, 2024 (ABC).-
  new RegExp(`^(?<place>${PLACE}) (?<agency>${AGENCY}),? ${DATE}(?:[.,]? ?${AGENCY})?${STOP}`),
  // OSLO (UrduPoint News / Sputnik - 4th May, 2021)
  new RegExp(`^(?<place>${PLACE}) (?<agency>\\((?<date>[^()\\n]{2,60}\\d{4})\\))(?: ?[-–—]+(?= ))?`),
  // MOSCOW. 11 January 2022.   KUWAIT:   AMMAN -   ALGIERS-   TASHKENT (Reuters) -   BRASILIA, (Reuters) -   SAN JOSÉ, Costa Rica -   BRIDGETOWN, Barbados, CMC -   WASHINGTON, D.C. -
  new RegExp(
    `^(?<place>${CAPS}(?:[ /-]${CAPS})*(?:, (?:D\\.?C\\.?|[${U}][${L}.]+(?: [${U}][${L}]+){0,2})){0,2})(?:,? (?<agency>${AGENCY}))?(?:\\.(?= \\S)| ?:(?= )|${STROKE}|--)(?:\\s(?<date>${DAY},? \\d{4})[.:])?`,
  ),
  // Hanoi (VNA) -   Kingston, Jamaica (JIS) -   Arica, Chile (EFG).-   Damascus, (ABC) -   Damascus, SANA-   Jakarta, VIVA -   Baku - APA.
  new RegExp(`^(?<place>${PLACE}(?:, ${PLACE})?),? (?<agency>\\([${U}][^()\\n]{1,40}\\))${STROKE}`),
  // Hong Kong ABC -   EFG | LIMA | 08/04/2022 00:41
  new RegExp(`^${TOWN} (?<agency>[${U}]{2,6})${STROKE}`),
  new RegExp(`^(?<agency>[${U}][^|\\n]{1,30}) \\| ${TOWN} \\| ${DATE}`),
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
  new RegExp(`^[${U}][^|\\n]{2,40} \\| ${TOWN}, ${DATE}(?=\\n|$)`),
  // Place: Lima
  new RegExp(`^(?:Place|Location|City|Venue): ?(?<place>${PLACES})(?=\\n|$)`),
  LONE,
  // Dar es Salaam. A gas pipeline ...   Lima – Some ministers ...   Havana.– The minister ...   and a town that has a line of its own
  new RegExp(`^${TOWN}(?:(?: ?[.:]| ?\\.?[-–—|/]{1,2}) (?=["“‘]?[${U}][^\\n]{80})|(?:, ${PLACE})?(?=\\n|$))`),
];

/** What every day has that a dateline tells. */
const SOME_DAY = new RegExp(`(?:${MONTH})\\.? \\d|\\d\\D{0,12}(?:${MONTH})|\\d[./-]\\d`, "i");
/** The shapes in which a day must stand: they take long to be made ready, and without a day none of them fits. */
const DATED: ReadonlySet<RegExp> = new Set(
  SHAPES.filter((shape) => shape === USUAL || (shape.source.includes(DATE) && !shape.source.includes(`${DATE})?`))),
);
/** Of some shapes those that may fit what begins so. */
export const mayFit = (shapes: readonly RegExp[], head: string): readonly RegExp[] =>
  SOME_DAY.test(head) ? shapes : shapes.filter((shape) => !DATED.has(shape));
