/** The longest line that is looked at: what surrounds a report comes in short ones. */
const LONGEST = 160;

/** Lines that speak to the reader or point to another page, sentence or not. */
const ASKING: readonly RegExp[] = [
  /^(?:also|further|see|read)\s+(?:read|reading|also|more|next)\b/i,
  /^(?:read (?:more|also|next)|most read in)\b/i,
  /^(?:follow us|subscribe|sign up|log in|login|leave a|have your say|rate this|click here|story continues|for all the latest|your comment|be the first to comment|go to forum|display options|skip to|send us|share (?:this|on|via)|download (?:our|the app|pdf)|print this|search (?:this|the site|for:)|comments? (?:are|is|policy|section))\b/i,
  /^(?:\(c\)|©|copyright|all rights reserved|reproduction)(?![\p{L}])/iu,
  /^oops!|^(?:the|this|that) page (?:could not|cannot|can['’]t) be found/i,
  /^(?:[*\-•·]\s*)?(?:\[[^\][]{1,20}\]\s*){2,}/,
  /^(?:share: )?\[[a-z]{1,10}\]\s*(?:\[|$)/i,
  /^reporting:|^photographs?: agencies/i,
];

/** Headings, buttons and lists of links: a name and no sentence. */
const LABELS: readonly RegExp[] = [
  /^(?:related|recommended|trending|most (?:read|viewed|popular)|other headlines|more pictures|more (?:news|on this))(?!\p{L})/iu,
  /^(?:latest(?: (?:news|stories|headlines|updates))?|share|print|e-?mail|download|advertis\w*|tags?|comments?|reader comments|menu|home|search)(?:$|\s*[|:>»/([\d+])/i,
  /^(?:share|print|e-?mail|download|search|latest|advertis\w*) (?:this )?(?:page|article|story|news|pdf|print|email|share|form|site|with us|feature)$/i,
  /^(?:facebook|twitter|whatsapp|telegram|pinterest|linkedin|instagram|copy link|weather|cinema|restaurants|markets?: )\b.{0,40}$/i,
  /^(?:\d{3}|ad|nnnn|news story|\.? ?\|.*)$/i,
  // Home > World > Asia
  /^[^.!?]{0,80}(?:\s[|>»]\s[^.!?|>»]{1,40}){2,}$/,
];

/** A line that ends as a sentence, or holds the small words of one. */
const sentence = (text: string): boolean =>
  /[.!?]["”’)]*$/.test(text) ||
  (text.match(/\s(?:the|a|an|of|and|to|in|for|with|has|have|is|was|will|said|met)(?=\s)/g) ?? []).length > 1;

/** True for a line of the page around a report rather than of the report: links, sharing, advertising, footers. Bounded whatever the line holds. */
export const isBoilerplate = (text: string): boolean => {
  if (text.length >= LONGEST) return false;
  return ASKING.some((shape) => shape.test(text)) || (!sentence(text) && LABELS.some((shape) => shape.test(text)));
};
