import { LONE } from "./lone-places.ts";
import { isoDay, MONTH, monthNumber } from "./months.ts";
import type { Dateline } from "./report.ts";

/** Read in one way only (a hyphen belongs to its word), so that a long run of names costs no more than its length. */
const PLACE = "(?:\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]+|de|la|al))*)";
const PLACES = `${PLACE}(?: ?[/,] ?${PLACE}){0,2}`;
const TH = "(?:st|nd|rd|th)?";
const NAMED = `(?:${MONTH}|${MONTH.toUpperCase()})`;
const DAY = `(?:${NAMED}\\.? \\d{1,2}${TH}|\\d{1,2}(?:${TH}|\\.) ${NAMED}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`;
const YEAR = "(?:,? \\d{4})?";
const AGENCY = "(?:\\([^()\\n]{2,60}\\)|/[^/()\\n]{2,40}/)";
const CAPS = "(?:\\p{Lu}{3,}(?:['’]\\p{Lu}+)?|\\p{Lu}['’]\\p{Lu}{3,}|ST\\.)";
const STATE = "(?: \\[[^\\]\\n]{2,30}\\])?";

/** Shapes of datelines, the fullest first. */
const SHAPES: readonly RegExp[] = [
  // LIMA, Peru, March 9.   HELSINKI, Nov. 12 (Xinhua) --   Riga, 2 March 2019 (TDI):   Berlin/Lima, June 3, (dpa/GNA) -
  new RegExp(`^(?<place>${PLACES})${STATE}[,.]? ?(?<date>${DAY}${YEAR})[.,]? ?(?<agency>${AGENCY})?\\s?(?:--|[-–—:.]+)?`, "u"),
  // Canberra, Tuesday.
  new RegExp(`^(?<place>${PLACES}), (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\\.(?= \\S)|:| [-–—]+(?= ))`, "u"),
  // Maputo (AFP) March 14, 2011
  new RegExp(`^(?<place>${PLACE}) (?<agency>${AGENCY}) (?<date>${DAY},? \\d{4})`, "u"),
  // OSLO (UrduPoint News / Sputnik - 4th May, 2021)
  new RegExp(`^(?<place>${PLACE}) (?<agency>\\((?<date>[^()\\n]{2,60}\\d{4})\\))`, "u"),
  // MOSCOW. 11 January 2022.   KUWAIT:   AMMAN -   TASHKENT (Reuters) -   SAN JOSÉ, Costa Rica -   BRIDGETOWN, Barbados, CMC -   WASHINGTON, D.C. -
  new RegExp(
    `^(?<place>${CAPS}(?:[ /-]${CAPS})*(?:, (?:D\\.?C\\.?|\\p{Lu}[\\p{L}.]+(?: \\p{Lu}\\p{L}+){0,2})){0,2})(?: (?<agency>${AGENCY}))?(?:\\.(?= \\S)|:(?= )| [-–—]+(?= )|--)(?:\\s(?<date>${DAY},? \\d{4})[.:])?`,
    "u",
  ),
  // Hanoi (VNA) -   Kingston, Jamaica (JIS) -   Damascus, SANA-   Jakarta, VIVA -   Baku - APA.
  new RegExp(`^(?<place>${PLACE}(?:, ${PLACE})?) (?<agency>\\(\\p{Lu}[^()\\n]{1,40}\\)) ?[-–—]+(?= )`, "u"),
  /^(?<place>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2})(?:,| [-–—]) (?<agency>\p{Lu}{3,12})(?: ?[-–—_]+|\.|:)(?= \p{Lu})/u,
  // Pretoria, South Africa - 8 May 2024:
  new RegExp(`^(?<place>${PLACES}) ?[-–—]+ ?(?<date>${DAY},? \\d{4})[:.]`, "u"),
  // Addis Ababa - The African Union's summit ...
  /^(?<place>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}) (?:--?|[–—])(?= (?:The|An?|In|On|At|His|Her|President|Prime|Foreign)\b)/u,
  LONE,
];
/** Words that stand before a date and are no place. */
const LABEL =
  /^(?:Published|Updated|Posted|Released|Issued|Last|Date|On|In|Since|By|Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?![\p{Ll}])|^\p{Lu}\p{Ll}+day\b/u;

/** "From March 28 to April 3": words that no place stands behind, only a date. */
const SPAN = new RegExp(`^(?:From|Between) (?:\\d|${MONTH})`, "u");

/** "The Baltic Mirror, Tuesday 17 July 2018", "Daily Beacon, 1 July 2006": a newspaper's head, no place. */
const MASTHEAD =
  /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^The (?!Hague)|^(?:Daily|Weekly|Evening|Morning)\b|\b(?:Times|Post|Daily|Herald|News|Digest|Weekly|Gazette|Journal|Bulletin|Magazine|Press|Tribune|Courier|Mirror|Monitor|Observer|Chronicle|Telegraph|Express|Beacon|Review|Quarterly|Sentinel|Star)$/;

/** "LIVE: What we know", "EXCLUSIVE - Talks": the kind of a story, before its headline. */
const KICKER =
  /^(?:just in|live|breaking|exclusive|update[ds]?|watch|videos?|photos?|pictures|gallery|audio|podcast|listen|read|analysis|opinion|comment(?:ary)?|editorial|column|explainer|explained|fact ?(?:box|check)|timeline|interview|feature|profile|in brief|briefs?|news|urgent|alert|flash|special|recap|roundup|wrap|correct(?:ed|ion)|transcript|developing)\b[ \p{L}\d]{0,20}(?::| [-–—])/iu;

/** "NORWAY - CHILE: MINISTERS MEET": capitals to the end of the line. */
const HEADLINE = /^(?=[^\p{L}]*\p{Lu}[^\p{Ll}]*$)[^\p{Ll}]{12,}$/u;

/** "African Union (AU) -": what a bracket abbreviates is no place that an agency tells from. */
const abbreviated = (place: string, agency: string | undefined): boolean =>
  agency?.replace(/[()]/g, "") ===
  place
    .split(/[ -]/)
    .map((word) => word[0])
    .join("");

/** The day in a dateline's date; "--MM-DD" where it has no year. */
const dayOf = (text: string): string | null => {
  const numeric = /(\d{1,2})[./](\d{1,2})[./](\d{4})/.exec(text);
  if (numeric) return isoDay(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  const year = /\b(\d{4})\b/.exec(text)?.[1];
  const month = new RegExp(MONTH, "i").exec(text)?.[0];
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(text.replace(/\b\d{4}\b/, ""))?.[1];
  if (!month || !day) return null;
  // 2024 has every day that some year has.
  const found = isoDay(Number(year ?? 2024), monthNumber(month), Number(day));
  return year || !found ? found : `-${found.slice(4)}`;
};

const bare = (agency: string | undefined): string | null => agency?.replace(/^\s*[(/]|[)/]\s*$/g, "").trim() || null;

/**
 * The dateline that begins at `at`, or null. A date without its year is given as "--MM-DD"; whoever knows the report's year completes it.
 */
export const datelineAt = (body: string, at: number): Dateline | null => {
  // An agency's own bracket may stand before the place: "(MENAFN- Trend News Agency) BAKU, ..."
  const lead = /^\([^()\n]{2,60}\)\s+/.exec(body.slice(at, at + 80))?.[0];
  const start = at + (lead?.length ?? 0);
  const head = body.slice(start, start + 160);
  if (LABEL.test(head) || SPAN.test(head) || KICKER.test(head)) return null;
  for (const shape of SHAPES) {
    const m = shape.exec(head);
    const { place, date, agency } = m?.groups ?? {};
    if (!m || !place || place.length > 60 || MASTHEAD.test(place) || abbreviated(place, agency)) continue;
    if (HEADLINE.test(head.slice(m[0].length).split("\n")[0] as string)) continue;
    return {
      start: at,
      end: start + m[0].trimEnd().length,
      place: place.replace(/\.$/, ""),
      date: date ? dayOf(date) : null,
      agency: bare(agency ?? lead),
    };
  }
  return null;
};
