/** Ways in which those who met sat: in one alternation each, read once over a sentence. */
const AIDES =
  "(?:aides|advisers|advisors|delegations|ministers|officials|teams|note-?takers|entourages?|cabinets|staff|assistants|experts|companions)";
const THEIR = "(?:(?:both|the two|the|their|his|her|all|any|members of(?: the| both| their)?|respective|government) ){0,2}";
const SIZED_SMALL = "(?:narrow(?:er)?|restricted|limited|small(?:er)?|closed)";
const SIZED_LARGE = "(?:expanded|extended|enlarged|broad(?:er|ened)?|larger|wider|full|plenary|delegation[- ]level)";
const MEETING =
  "(?:format|composition|circle|setting|configuration|meeting|talks?|session|consultations?|discussions?|round|negotiations|conversation)";

/** So plain that it need not stand in the engagement's own sentence. */
const PLAIN = `one[- ]on[- ]one|one[- ]to[- ]one|t[êe]te[- ][àa][- ]t[êe]te|(?:four|six)[- ]eye[sd]?|(?:under|between|in) four eyes|just the two of them|first face[- ]to[- ]face\\b|(?:nobody|no one|none) but (?:the |their )?interpreters|(?:with )?only (?:the |their |an )?interpreters?|(?:nobody|no one) else (?:(?:was |being )?present|in (?:the room|attendance)|at the table|joined)|no ${AIDES} (?:were |was )?(?:present|in the room)|(?:sent|asked|left|shut the door on|closed the door on) ${THEIR}${AIDES} (?:out|outside|away|behind|for|to wait)|(?:remained|stayed|sat|were left|closeted|withdrew|retired|stood|walked) alone|by themselves|alone (?:with (?:only )?(?:the |their |an )?interpreters?|together|in the room|behind closed doors)`;

const ONE_ON_ONE = new RegExp(
  `\\b(?:${PLAIN}|${SIZED_SMALL} ${MEETING}|restricted meeting|in private|private(?:ly)? (?:talks?|talked|spoke|met|meetings?|conversations?|word|session)|alone with (?:each other|her|him)|the two (?:of them )?alone|face[- ]to[- ]face alone|without ${THEIR}${AIDES}|(?:without|before) witnesses|between the two of them alone|alone for (?:an?|half|two|three|some|more|almost|nearly|about|over|\\d+) |(?:met|spoke|talked|conferred) alone)`,
  "i",
);
const ALONE = new RegExp(`\\b(?:${PLAIN})`, "i");
/** Of this each of their alternatives has something; they take long to be made ready, and few reports need them. */
const SOME_PRIVACY =
  /one[- ](?:on|to)|t[êe]te|eye|two of them|first face|interpreter| else|present|in the room|sent |asked |left |door on|alone|themselves|narrow|restricted|limited|small|closed|private|without|witness/i;
export const oneOnOne = (sentence: string): RegExpExecArray | null =>
  SOME_PRIVACY.test(sentence) ? ONE_ON_ONE.exec(sentence) : null;
export const plainlyAlone = (sentence: string): RegExpExecArray | null =>
  SOME_PRIVACY.test(sentence) ? ALONE.exec(sentence) : null;

const EXPANDED = new RegExp(
  `\\b(?:${SIZED_LARGE} (?:${MEETING}|with)|expanded|delegation[- ]level|broadened with|(?:with|in) the (?:participation|inclusion|presence|attendance) of ${THEIR}${AIDES}|with (?:both|the two|their(?: respective)?) (?:delegations|ministers|cabinets|teams)|(?:joined|attended|flanked) by ${THEIR}${AIDES}|${AIDES} (?:(?:then|later|also|of both [a-z]+|on both sides) ){0,2}(?:joined|were (?:then )?(?:called|brought|asked|let|shown|ushered) in|(?:filed|trooped|came) in|took their seats|sat in|took part)|${AIDES} and [a-z]+ (?:(?:then|later|also) )?(?:joined (?:them|in|the)|(?:filed|trooped|came) in|were (?:then )?(?:called|brought|asked|let|shown|ushered) in)|with (?:the )?(?:[a-z]+ )?${AIDES} (?:on (?:either side|both sides)|from (?:both|either) (?:sides?|countries)|of (?:both|either) (?:sides?|countries)|at the table|in attendance)|with the delegations(?! (?:of|from|led|headed))|(?:led|leading|headed|heading) (?:the |their |both |the two |respective ){1,2}delegations|at the head of their (?:respective )?delegations|(?:and |or )?then (?:the |their |both )?delegations)`,
  "i",
);
/** As SOME_PRIVACY. */
const SOME_SIZE =
  /expand|extend|enlarg|broad|larger|wider|full|plenary|delegation|participation|inclusion|presence|attendance|with (?:both|the two|their)|joined|attended by|flanked|(?:called|brought|asked|let|sat|shown|ushered|filed|trooped|came) in|took (?:part|their)|on (?:either|both)|(?:from|of) (?:both|either)|at the table/i;
export const expanded = (sentence: string): RegExpExecArray | null => (SOME_SIZE.test(sentence) ? EXPANDED.exec(sentence) : null);

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
