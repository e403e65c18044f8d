import { DATE_FIRST, headOf, SHAPES, shapedAs, WRITTEN_FROM } from "./dateline-shapes.ts";
import { LETTERS } from "./letters.ts";
import { isTown } from "./lone-places.ts";
import { isoDay, MONTH, monthNumber } from "./months.ts";
import type { Dateline } from "./report.ts";

/** Words that stand before a date and are no place. */
const LABEL =
  /^(?:Published|Updated|Posted|Released|Issued|Last|Date|On|In|Since|By|Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?![\p{Ll}])|^\p{Lu}(?:\p{Ll}+day|\p{Lu}+DAY)\b/u;

/** "From March 28 to April 3", "From Monday, July 15": words that no place stands behind, only a date. */
const SPAN = new RegExp(`^(?:From|Between) (?:\\d|${MONTH}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)`, "u");

/** "The Baltic Mirror, Tuesday 17 July 2018", "Daily Beacon, 1 July 2006": a newspaper's head, no place. */
const MASTHEAD =
  /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:The|THE) (?!Hague|HAGUE)|^(?:Daily|Weekly|Evening|Morning)\b|\b(?:Times|Post|Daily|Herald|News|Digest|Weekly|Gazette|Journal|Bulletin|Magazine|Press|Tribune|Courier|Mirror|Monitor|Observer|Chronicle|Telegraph|Express|Beacon|Review|Quarterly|Sentinel|Star)$/;

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

/** "Ministry of Foreign Affairs of Chile, 3 May 2021", "Talks on Water - 3 May 2021": who tells or what is told, no place. */
const NO_PLACE = new RegExp(
  `(?<![${LETTERS}])(?:ministr(?:y|ies)|ministers?|embass(?:y|ies)|consulate|offices?|department|directorate|secretariat|presidency|presidential|administration|government|parliament|senate|assembly|council|commission|mission|delegation|service|agency|press|media|news|statement|release|communiqu[eé]s?|readout|bulletin|briefing|report|summary|notes?|talks|meetings?|visits?|summits?|sessions?|conference|forum|consultations|dialogue|calls?|meets?|receives?|hosts?|holds?|welcomes?|arrives?|president|foreign|prime|affairs|republic|kingdom|updated?|published|posted|week|day|today|diary|chronicle|calendar|page|vol|issue|no|edition|january|february|march|april|june|july|august|september|october|november|december)(?![${LETTERS}])`,
  "i",
);

/** What a dateline may be that begins with a word that is no place. */
const LABELLED = [...DATE_FIRST, ...WRITTEN_FROM];

/** "15 and 16 March 2016": written on the last of them. */
const SEVERAL_DAYS = /^\d{1,2}(?:st|nd|rd|th)?(?: ?[-–] ?| and | to | & )(?=\d{1,2}(?:st|nd|rd|th)? \p{L})/iu;

/** Above the days of a plan: no report was written on the last of them. */
const PLAN = /\b(?:programme|program|diary|agenda|schedule|calendar|week|engagements)\b/i;
/** Characters above a dateline in which its title may stand. */
const TITLE = 120;

/** The day in a dateline's date; "--MM-DD" where it has no year. */
const dayOf = (written: string): string | null => {
  const text = written.replace(SEVERAL_DAYS, "");
  if (/^\d{4}-/.test(text)) return isoDay(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
  const numeric = /(\d{1,2})[./-](\d{1,2})[./-](\d{4})/.exec(text);
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
  const lead = /^\([^()\n]{2,60}\) +/.exec(body.slice(at, at + 80))?.[0];
  const start = at + (lead?.length ?? 0);
  const text = body.slice(start, start + 160);
  if (SPAN.test(text) || KICKER.test(text)) return null;
  const head = headOf(text);
  for (const shape of LABEL.test(text) ? LABELLED : SHAPES) {
    const found = shapedAs(shape, head);
    if (!found) continue;
    const { words, town, date, agency } = found;
    const place = town === undefined ? found.place : isTown(town) ? town : undefined;
    if (!place || place.length > 60 || MASTHEAD.test(place) || NO_PLACE.test(place) || abbreviated(place, agency)) continue;
    if (date && SEVERAL_DAYS.test(date) && PLAN.test(body.slice(Math.max(0, at - TITLE), at))) continue;
    if (!date && HEADLINE.test(text.slice(words.length).split("\n")[0] as string)) continue;
    return {
      start: at,
      end: start + words.trimEnd().length,
      place: place.replace(/\.$/, ""),
      date: date ? dayOf(date) : null,
      agency: bare(agency ?? lead),
    };
  }
  return null;
};
