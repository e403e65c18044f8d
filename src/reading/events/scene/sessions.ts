/** Ways in which those who met sat. */
const AIDES =
  "(?:aides|advisers|advisors|delegations|ministers|officials|teams|note-?takers|entourages?|cabinets|staff|assistants|experts|companions)";
const THEIR = "(?:(?:both|the two|the|their|his|her|all|any|members of(?: the| both| their)?|respective|government) ){0,2}";
const SIZED_SMALL = "(?:narrow(?:er)?|restricted|limited|small(?:er)?|closed)";
const SIZED_LARGE = "(?:expanded|extended|enlarged|broad(?:er|ened)?|larger|wider|full|plenary|delegation[- ]level)";
const MEETING =
  "(?:format|composition|circle|setting|configuration|meeting|talks?|session|consultations?|discussions?|round|negotiations|conversation)";

/** One way to say it, and a sign without which no text says it: a large pattern takes longer to be made ready than a report to be read. */
interface Way {
  readonly sign: RegExp;
  readonly says: RegExp;
}
const way = (sign: RegExp, says: string): Way => ({ sign, says: new RegExp(`\\b(?:${says})`, "i") });

/** The first place of a sentence at which one of several ways to say something stands; of two at one place the first in the list. */
const firstOf = (ways: readonly Way[], sentence: string): RegExpExecArray | null => {
  let first: RegExpExecArray | null = null;
  for (const { sign, says } of ways) {
    const found = sign.test(sentence) ? says.exec(sentence) : null;
    if (found && (!first || found.index < first.index)) first = found;
  }
  return first;
};

/** So plain that it need not stand in the engagement's own sentence. */
const PLAIN: readonly Way[] = [
  way(
    /one[- ](?:on|to)|t[êe]te|eye|two of them|first face/i,
    "one[- ]on[- ]one|one[- ]to[- ]one|t[êe]te[- ][àa][- ]t[êe]te|(?:four|six)[- ]eye[sd]?|(?:under|between|in) four eyes|just the two of them|first face[- ]to[- ]face\\b",
  ),
  way(/interpreter/i, "(?:nobody|no one|none) but (?:the |their )?interpreters|(?:with )?only (?:the |their |an )?interpreters?"),
  way(
    / else |no .* (?:present|in the room)/i,
    `(?:nobody|no one) else (?:(?:was |being )?present|in (?:the room|attendance)|at the table|joined)|no ${AIDES} (?:were |was )?(?:present|in the room)`,
  ),
  way(
    /sent |asked |left |door on/i,
    `(?:sent|asked|left|shut the door on|closed the door on) ${THEIR}${AIDES} (?:out|outside|away|behind|for|to wait)`,
  ),
  way(
    /alone|themselves/i,
    "(?:remained|stayed|sat|were left|closeted|withdrew|retired|stood|walked) alone|by themselves|alone (?:with (?:only )?(?:the |their |an )?interpreters?|together|in the room|behind closed doors)",
  ),
];

const ONE_ON_ONE: readonly Way[] = [
  ...PLAIN,
  way(/narrow|restricted|limited|small|closed/i, `${SIZED_SMALL} ${MEETING}|restricted meeting`),
  way(/private/i, "in private|private(?:ly)? (?:talks?|talked|spoke|met|meetings?|conversations?|word|session)"),
  way(/alone/i, "alone with (?:each other|her|him)|the two (?:of them )?alone|face[- ]to[- ]face alone"),
  way(/without|witness/i, `without ${THEIR}${AIDES}|(?:without|before) witnesses`),
  way(
    /alone/i,
    "between the two of them alone|alone for (?:an?|half|two|three|some|more|almost|nearly|about|over|\\d+) |(?:met|spoke|talked|conferred) alone",
  ),
];
export const oneOnOne = (sentence: string): RegExpExecArray | null => firstOf(ONE_ON_ONE, sentence);
export const plainlyAlone = (sentence: string): RegExpExecArray | null => firstOf(PLAIN, sentence);

const EXPANDED: readonly Way[] = [
  way(
    /expand|extend|enlarg|broad|larger|wider|full|plenary|delegation/i,
    `${SIZED_LARGE} (?:${MEETING}|with)|expanded|delegation[- ]level|broadened with`,
  ),
  way(
    /participation|inclusion|presence|attendance/i,
    `(?:with|in) the (?:participation|inclusion|presence|attendance) of ${THEIR}${AIDES}`,
  ),
  way(/with (?:both|the two|their)/i, "with (?:both|the two|their(?: respective)?) (?:delegations|ministers|cabinets|teams)"),
  way(/(?:joined|attended|flanked) by/i, `(?:joined|attended|flanked) by ${THEIR}${AIDES}`),
  way(
    /joined|(?:called|brought|asked|let|sat|shown|ushered|filed|trooped|came) in|took (?:part|their)/i,
    `${AIDES} (?:(?:then|later|also|of both [a-z]+|on both sides) ){0,2}(?:joined|were (?:then )?(?:called|brought|asked|let|shown|ushered) in|(?:filed|trooped|came) in|took their seats|sat in|took part)`,
  ),
  way(
    /joined|(?:called|brought|asked|let|shown|ushered|filed|trooped|came) in/i,
    `${AIDES} and [a-z]+ (?:(?:then|later|also) )?(?:joined (?:them|in|the)|(?:filed|trooped|came) in|were (?:then )?(?:called|brought|asked|let|shown|ushered) in)`,
  ),
  way(
    /on (?:either|both)|(?:from|of) (?:both|either)|at the table|in attendance/i,
    `with (?:the )?(?:[a-z]+ )?${AIDES} (?:on (?:either side|both sides)|from (?:both|either) (?:sides?|countries)|of (?:both|either) (?:sides?|countries)|at the table|in attendance)`,
  ),
  way(
    /delegations/i,
    "with the delegations(?! (?:of|from|led|headed))|(?:led|leading|headed|heading) (?:the |their |both |the two |respective ){1,2}delegations|at the head of their (?:respective )?delegations|(?:and |or )?then (?:the |their |both )?delegations",
  ),
];
export const expanded = (sentence: string): RegExpExecArray | null => firstOf(EXPANDED, sentence);

const TRILATERAL = /\b(?:trilateral|three-way|tripartite|three-sided)\b/i;
const QUADRILATERAL = /\b(?:quadrilateral|four-way|quadripartite|multilateral)\b/i;

/** Means that let people meet who are not in one place. */
const VIA = "(?:by|via|via a|through|through a|over|over a|on|on a|in a|in|in (?:the|a) format of(?: an?)?|using) ";
const REMOTE = new RegExp(
  `\\b(?:${VIA}(?:(?:live |secure(?:d)? )?video(?:[- ]?(?:link|conference|conferencing|call|format))?|zoom|vtc|virtual (?:format|mode)|online format)|virtually|online|remotely)\\b`,
  "i",
);

export const trilateral = (sentence: string): RegExpExecArray | null => TRILATERAL.exec(sentence);
export const quadrilateral = (sentence: string): RegExpExecArray | null => QUADRILATERAL.exec(sentence);
export const remote = (sentence: string): RegExpExecArray | null => REMOTE.exec(sentence);
