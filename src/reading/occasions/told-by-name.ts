/** Which phrases tell of a gathering or a feast by which it is known, and which only of what kind it was. */
import { type Words, wordsText } from "../words.ts";
import type { OccasionMention } from "./occasion.ts";
import { isTaking } from "./opening.ts";
import type { Phrase } from "./phrase.ts";
import { SITTING, STANDING, STRONG } from "./vocabulary.ts";

export const hasCapital = (w: Words, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if ((w.capital[i] as number) > 0) return true;
  return false;
};

/** "members of the United States Congress": a parliament, no gathering. */
const PARLIAMENTS =
  /^(?:(?:supreme|national|federal|legislative|grand national|united states|u\.?s\.?|american|philippine|state|people's|constituent)\s?)+(?:people's )?(?:congress|assembly)(?: of (?:the )?[\p{Lu}\d][\p{L}.]*)?$|^congress(?: and \p{Ll}+)?$/iu;
/** "a joint session of Parliament", "the opening of the National Assembly": a state's own, no gathering of states. */
const IN_PARLIAMENT =
  /\b(?:session|sitting|opening|meeting) of (?:both |the )?(?:(?:two )?houses of |chambers of )?(?:the )?(?:national |federal |legislative |grand national |state |people's |[a-z]+ian |[a-z]+ish )?(?:parliament|congress|senate|legislature|knesset|bundestag|diet|duma|majlis|seimas|riksdag|storting|verkhovna rada|house of (?:commons|representatives|lords)|(?<=national |legislative |grand national |people's )assembly)$/i;
const EXECUTIVES = new Set(["commission", "committee"]);
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
/** "his speech to Congress": what somebody says before a body is no gathering of theirs. */
const SPOKEN = /\b(?:speech|address|remarks|statement|testimony) (?:to|before|in) /i;
/** A council or commission that sits: not "chairs the National Security Council". */
export const sits = (w: Words, p: Phrase): boolean => {
  const text = wordsText(w, p.first, p.last);
  if (
    PARLIAMENTS.test(text) ||
    (!p.organization && !p.known && SPOKEN.test(text)) ||
    (!p.organization && IN_PARLIAMENT.test(text))
  )
    return false;
  // The European Commission works every day, where a council of ministers sits.
  if (!STANDING.has(p.head) || p.known || (p.organization && !EXECUTIVES.has(p.head))) return true;
  for (let i = p.first; i < p.last; i++)
    if (SITTING.has(w.folded[i] as string) || ORDINAL.test(w.folded[i] as string)) return true;
  return false;
};

/** "a televised ceremony": of what kind it was, not which. */
const UNNAMED =
  /^(?:televised|grand|lavish|glittering|solemn|brief|short|small|formal|private|public|colou?rful|joint|official|special|\s)*(?:ceremony|parade|celebrations?)$/i;
const WHO_GATHERS = /minister|leaders|heads of|commission|committee/i;
/** "during the meeting", "at talks": the engagement itself, not its occasion. */
export const isNamed = (w: Words, p: Phrase, kind: OccasionMention["kind"]): boolean => {
  if (
    kind === "celebration" &&
    p.last - p.first > 1 &&
    UNNAMED.test(wordsText(w, p.first, p.last)) &&
    !hasCapital(w, p.first, p.last)
  )
    return false;
  if (kind === "celebration" && p.last - p.first === 1) return isTaking(p.head);
  // "during the visit": of what kind it was, not which.
  if (kind === "visit" && p.last - p.first === 1) return false;
  const text = wordsText(w, p.first, p.last);
  if (p.known || p.organization || kind !== "gathering" || WHO_GATHERS.test(text)) return true;
  if (!STRONG.has(p.head) && ["meeting", "talks", "meetings"].includes(p.head)) return false;
  return hasCapital(w, p.first, p.last) || /\d/.test(text);
};
