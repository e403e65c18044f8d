import type { NameHit, OfficePhrase } from "../document.ts";
import { wordTest } from "../forms.ts";
import { HEADS, PLURAL_HEADS, WEAK_HEADS } from "../lexicon/office-words.ts";
import { partyOf, personHits } from "../names.ts";
import { GAP, type Words } from "../words.ts";
import { actsForBehind } from "./acts-for.ts";
import { agongAt } from "./agong.ts";
import { withDesk } from "./desks.ts";
import { officeClassOf } from "./office-class.ts";
import { complement, PERSONAL, servesThere } from "./office-complement.ts";
import { type OfficeContext, softGap } from "./office-context.ts";
import { leftOf } from "./office-left.ts";
import { impliedParty } from "./office-party.ts";
import {
  behindAffairs,
  behindDesignate,
  behindInOffice,
  behindShort,
  toMinistry,
  withoutResident,
  withoutShort,
} from "./office-tails.ts";
import { officeWords, tidy } from "./office-text.ts";
import { wholeOf } from "./organ-party.ts";
import { partiesNamed } from "./parties-named.ts";
import { peerage } from "./peers.ts";
import { isPossessive } from "./possessive.ts";
import { behindPosts, behindTown } from "./posts.ts";
import { rankAsGivenName, rankBeforeFather } from "./rank-names.ts";
import { isSeat } from "./seats.ts";
import { inMinistry, ministryBehind } from "./serving-ministry.ts";

const PREPOSITIONS = new Set(["of", "for", "to", "at", "on", "in", "with"]);
const NOT_ACCREDITED = new Set([
  "minister",
  "president",
  "premier",
  "chancellor",
  "king",
  "queen",
  "prince",
  "speaker",
  "secretary",
  "chair",
]);
/** "PM Chinh", "FM Wang", "NSA Doval": in capitals only. */
const ABBREVIATED = new Set(["pm", "fm", "nsa"]);
/** "the NSA", "the NSA director": an agency, where "NSA Doval" is the national security adviser. */
const isAgency = (w: Words, h: number): boolean =>
  w.folded[h] === "nsa" && !((w.capital[h + 1] ?? 0) === 1 && softGap(w, h + 1) && !HEADS.has(w.folded[h + 1] as string));
/** "heads to Paris", "heads home": a journey. */
const HEADING = new Set("to for back home off into towards toward there abroad".split(" "));
const TAIL = new Set(["general", "elect", "designate", "plenipotentiary", "extraordinary"]);
/** "Defence Minister General X": a rank of his own, where a secretary general is one officer. */
const NOT_GENERAL = new Set("minister president premier speaker chairman chief king emir pm".split(" "));
/** "Queen Mother", "Prince Regent", "Queen Consort": what follows a crowned head. */
const CROWNED_TAIL = new Set(["mother", "regent", "consort", "dowager", "father"]);
const CROWNED = new Set(["queen", "king", "prince", "princess", "emir", "amir", "sultan", "empress", "emperor"]);

/** The word behind what goes on with a head: "Ambassador Extraordinary and Plenipotentiary", "Minister Responsible [for ...]". */
const behindTail = (w: Words, h: number): number => {
  let last = h + 1;
  while (last < w.count && softGap(w, last)) {
    const word = w.folded[last] as string;
    if (word === "general" && NOT_GENERAL.has(w.folded[h] as string)) break;
    if (TAIL.has(word) || (CROWNED.has(w.folded[h] as string) && CROWNED_TAIL.has(word) && (w.capital[last] as number) > 0))
      last++;
    else if (word === "and" && w.folded[last + 1] === "plenipotentiary") last += 2;
    else break;
  }
  return w.folded[last] === "responsible" && w.folded[last + 1] === "for" && softGap(w, last) ? last + 1 : last;
};

/** "Mawlawi Amir Khan Muttaqi": a rank inside a full name of the base that begins before it. */
const insideName = (c: OfficeContext, h: number): boolean =>
  [h - 1, h - 2].some((i) => {
    const hit = c.byFirst.get(i);
    return hit !== undefined && hit.last > h + 1 && personHits(hit.match).some((p) => p.form === "name");
  });

/** "Officer of the Order of the Star", "Commander of the Most Excellent Order": an honour, no office. */
const ofOrder = (w: Words, h: number): boolean => {
  if (w.folded[h + 1] !== "of" || w.folded[h + 2] !== "the") return false;
  for (let i = h + 3; i < h + 6; i++) if (w.folded[i] === "order" && (w.capital[i] as number) > 0) return true;
  return false;
};

/** "the Director-General": of some body, also where nothing beside tells of which. */
const isDirectorGeneral = (w: Words, h: number, last: number): boolean =>
  last > h + 1 && w.folded[h] === "director" && w.folded[h + 1] === "general";

const named = new WeakMap<OfficeContext, ReadonlySet<string>>();
/** The parties that the text names; found when first asked for. */
const namedIn = (c: OfficeContext): ReadonlySet<string> => {
  const known = named.get(c);
  if (known) return known;
  const found = partiesNamed(c.byFirst.values());
  named.set(c, found);
  return found;
};

/** Bodies that states send ambassadors to, and that send none: "NATO ambassador"; the EU has its own. */
const SENT_TO = new Set(["UN", "NATO", "WTO", "OSCE", "OAS", "IAEA", "UNESCO"]);
/** "Houthi leaders in Oman": of several, where they were. */
const MANY = new Set(
  "leader representative envoy official delegate negotiator mediator officer adviser advisor member aide".split(" "),
);
const PLACING = new Set(["in", "with", "on", "at"]);
const POSTED = new Set(
  "ambassador representative speaker leader whip commissioner officer envoy consul charge diplomat coordinator".split(" "),
);
/** "special envoy on Syria": what he is sent for, and nobody's whose envoy he is. */
const SENT_ON = new Set(["envoy", "mediator"]);

/** "the Duke of Edinburgh": a title of birth whose head is word `h`. */
const peerAt = (c: OfficeContext, h: number, floor: number): OfficePhrase | null => {
  const peer = peerage(c.words, h);
  if (!peer) return null;
  const { last, party } = peer;
  const { first, former } = leftOf(c, h, floor);
  const partyWords = [last - 1, last] as const;
  const text = tidy(c.words, h, h, last, null);
  return { first, last, text, officeClass: "other", party, partyWords, former, acting: false, plural: false };
};

/** Reads one office phrase whose head is word `h`; null where the word is no office. */
const officeAt = (c: OfficeContext, h: number, floor = 0): OfficePhrase | null =>
  agongAt(c.words, h) ?? peerAt(c, h, floor) ?? withDesk(c, h, readAt(c, h, floor));

const readAt = (c: OfficeContext, h: number, floor: number): OfficePhrase | null => {
  const { words: w } = c;
  const word = w.folded[h] as string;
  const singular = HEADS.has(word) ? word : PLURAL_HEADS.get(word);
  if (!singular) return null;
  const plural = !HEADS.has(word);
  if (isSeat(w, h) && (w.folded[h + 1] !== "of" || word === "chairmanship")) return null;
  if (word === "heads" && HEADING.has(w.folded[h + 1] ?? "")) return null;
  if (ABBREVIATED.has(word) && (w.capital[h] !== 2 || isAgency(w, h))) return null;
  // "Chargé d'Affaires" is nobody's name.
  if (
    singular !== "charge" &&
    c.byFirst.get(h) &&
    personHits((c.byFirst.get(h) as NameHit).match).some((p) => p.form === "name") &&
    (c.byFirst.get(h) as NameHit).last > h + 1
  )
    return null;
  if (rankBeforeFather(w, h) || rankAsGivenName(w, c.byFirst, h) || insideName(c, h) || ofOrder(w, h)) return null;
  // "Amir-Abdollahian": part of a name.
  if (
    h + 1 < w.count &&
    (w.gap[h + 1] as number) === GAP.hyphen &&
    (w.capital[h + 1] as number) > 0 &&
    !TAIL.has(w.folded[h + 1] as string) &&
    !HEADS.has(w.folded[h + 1] as string)
  )
    return null;
  const left = leftOf(c, h, floor);
  let last = behindInOffice(w, h, behindTail(w, h));
  if (singular === "charge") last = behindAffairs(w, last);
  const abbreviated = behindShort(w, last);
  const short = abbreviated > last;
  // "took charge of", "is in charge of": no chargé.
  if (singular === "charge" && last === h + 1 && w.capital[h] === 0 && w.text[(w.end[h] as number) - 1] === "e") return null;
  let party = left.party,
    partyWords = left.partyWords;
  let complemented = false,
    accreditedTo = singular === "ambassador" && SENT_TO.has(party ?? "") ? party : null,
    accreditedIn: number | null = null;
  if (
    abbreviated < w.count &&
    PREPOSITIONS.has(w.folded[abbreviated] as string) &&
    (short || softGap(w, last)) &&
    c.sentenceOf[abbreviated] === c.sentenceOf[h] &&
    !(singular === "ambassador" && toMinistry(w, last))
  ) {
    const prep = w.folded[abbreviated] as string;
    const aide = singular === "secretary" && prep === "to" && servesThere(c, abbreviated + 1);
    const got = complement(c, abbreviated + 1, aide ? "adviser" : singular, plural);
    if (
      got.last > abbreviated + 1 &&
      // "invited the Foreign Minister to Oslo": where he is to go.
      !(prep === "to" && NOT_ACCREDITED.has(singular) && !aide) &&
      (!PLACING.has(prep) ||
        (POSTED.has(singular) && !(plural && prep === "in" && MANY.has(singular))) ||
        (prep === "at" && inMinistry(w, h, got.last)))
    ) {
      complemented = true;
      if (prep === "in") accreditedIn = abbreviated;
      last = behindDesignate(w, got.last);
      // "adviser to the Thai prime minister" is of Thailand, where an envoy to Thailand is not.
      const accredited =
        !got.serves &&
        (prep === "to" ||
          prep === "in" ||
          (prep === "at" && POSTED.has(singular)) ||
          ((prep === "for" || prep === "on") && SENT_ON.has(singular)));
      if (accredited) accreditedTo = got.party;
      if (accredited && plural) last = behindPosts(c, last);
      const ministry = got.party === null && !plural ? ministryBehind(c, h, last) : null;
      if (ministry) last = ministry.last;
      if (party === null && !accredited) ({ party, partyWords } = ministry ?? got);
    }
  }
  // "UN Ambassador Susan Rice": of the state that sent her.
  if (accreditedTo !== null && accreditedTo === party) {
    party = null;
    partyWords = null;
  }
  if (WEAK_HEADS.has(word) && !left.strong && !complemented && !isDirectorGeneral(w, h, last)) return null;
  // "Jordan's General Budget": a general is a rank before a name, or of an army told before it.
  if (word === "general" && !complemented && officeWords(w, left.first, h, [partyWords]).every((x) => x === "s")) return null;
  const named = partyWords ? c.byFirst.get(partyWords[0]) : undefined;
  const whole = wholeOf((named && partyOf(named.match)?.entity) ?? null);
  // "President of the European Council": the organ is part of the office, the party is the Union.
  if (whole !== null) party = whole;
  // "Oman's ambassador in Nairobi": where he lives, not which office it is.
  const posted = accreditedIn !== null && singular === "ambassador" ? accreditedIn : last;
  if (accreditedIn === null && !plural) last = behindTown(c, h, last);
  // "special envoy of President Mnangagwa": whose envoy he is, is part of the office.
  const ofParty = whole === null && (!named || partyOf(named.match)) ? partyWords : null;
  const told = tidy(w, left.first, h, posted, ofParty);
  const bare = withoutResident(short ? withoutShort(told) : told);
  // "the head of the Islamic Development Bank": "head" alone is no office.
  const ofBody = partyWords !== null && partyWords[0] > h && partyWords[1] === posted && GENERIC.test(bare) && isBody(named);
  const text = ofBody ? withoutBracket(tidy(w, left.first, h, posted, null)) : bare;
  const words = officeWords(w, left.first, last, [ofParty]);
  const actsFor = party === null ? actsForBehind(c, last) : null;
  if (actsFor) {
    party = partyOf(actsFor.match)?.entity.id ?? null;
    partyWords = [actsFor.first, actsFor.last];
  }
  if (party === null) party = impliedParty(words, () => namedIn(c));
  const officeClass = officeClassOf(plural ? words.map((x) => PLURAL_HEADS.get(x) ?? x) : words, party, accreditedTo !== null);
  return { first: left.first, last, text, officeClass, party, partyWords, former: left.former, acting: left.acting, plural };
};

/** "the president's economic adviser", "the Secretary-General's Personal Envoy": an office that serves another is one office. */
const servedOffice = (w: Words, chief: OfficePhrase, own: OfficePhrase, head: number): OfficePhrase | null => {
  if (
    !isPossessive(w, chief.last) ||
    own.first > chief.last + 1 ||
    own.last <= chief.last ||
    !PERSONAL.has(w.folded[head] as string)
  )
    return null;
  return {
    ...own,
    first: chief.first,
    party: own.party ?? chief.party,
    partyWords: own.partyWords ?? chief.partyWords,
    text: `${chief.text}'s ${own.text}`,
    former: own.former || chief.former,
  };
};

/** What many heads of bodies are called alike. */
const GENERIC = /^(?:head|president|chair|chairman|chairwoman|chairperson)$/i;
/** "President of the European Bank (EBRD)": its short name says nothing more. */
const withoutBracket = (text: string): string => (text.split(" (")[0] as string).trim();
const isBody = (hit: NameHit | undefined): boolean => (hit ? partyOf(hit.match) : null)?.entity.kind === "organization";

const isHead = wordTest((word) => HEADS.has(word) || PLURAL_HEADS.has(word));

/** All office phrases, left to right, none inside another; "Deputy Prime Minister and Defence Minister" gives two. */
export const findOffices = (c: OfficeContext): OfficePhrase[] => {
  const out: OfficePhrase[] = [];
  const { words: w } = c;
  for (let h = 0; h < w.count; h++) {
    if (!isHead(w, h)) continue;
    const whole = officeAt(c, h);
    if (!whole) continue;
    const previous = out[out.length - 1];
    // "Minister of Public Works and Health Minister": the fields of the one before are no part of the next.
    const within = previous && whole.first < previous.last && whole.first > previous.first && whole.last > previous.last;
    const found = within ? officeAt(c, h, previous.last) : whole;
    if (!found) continue;
    const served = previous && !previous.plural && !found.plural ? servedOffice(w, previous, found, h) : null;
    if (served) {
      out[out.length - 1] = served;
      h = Math.max(h, found.last - 1);
      continue;
    }
    if (previous && found.first < previous.last) {
      // The longer phrase holds: "Secretary-General", "head of the Senate's delegation".
      if (found.last <= previous.last) continue;
      if (found.first <= previous.first) out.pop();
      else continue;
    }
    out.push(found);
    h = Math.max(h, found.last - 1);
  }
  return out;
};
