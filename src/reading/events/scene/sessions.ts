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

export const ONE_ON_ONE = new RegExp(
  `\\b(?:${PLAIN}|${SIZED_SMALL} ${MEETING}|restricted meeting|in private|private(?:ly)? (?:talks?|talked|spoke|met|meetings?|conversations?|word|session)|alone with (?:each other|her|him)|face[- ]to[- ]face alone|without ${THEIR}${AIDES}|(?:without|before) witnesses|between the two of them alone|alone for (?:an?|half|two|three|some|more|almost|nearly|about|over|\\d+) |(?:met|spoke|talked|conferred) alone)`,
  "i",
);
export const ALONE = new RegExp(`\\b(?:${PLAIN})`, "i");

export const EXPANDED = new RegExp(
  `\\b(?:${SIZED_LARGE} (?:${MEETING}|with)|expanded|delegation[- ]level|broadened with|(?:with|in) the (?:participation|inclusion|presence|attendance) of ${THEIR}${AIDES}|with (?:both|the two|their(?: respective)?) (?:delegations|ministers|cabinets|teams)|(?:joined|attended|flanked) by ${THEIR}${AIDES}|${AIDES} (?:(?:then|later|also|of both [a-z]+|on both sides) ){0,2}(?:joined|were (?:then )?(?:called|brought|asked|let) in|sat in|took part)|(?:led|leading|headed|heading) (?:the |their |both |the two |respective ){1,2}delegations|at the head of their (?:respective )?delegations|(?:and |or )?then (?:the |their |both )?delegations)`,
  "i",
);
export const TRILATERAL = /\b(?:trilateral|three-way|tripartite|three-sided)\b/i;
export const QUADRILATERAL = /\b(?:quadrilateral|four-way|quadripartite|multilateral)\b/i;

/** Means that let people meet who are not in one place. */
const VIA = "(?:by|via|via a|through|through a|over|over a|on|on a|in a|in|using) ";
export const REMOTE = new RegExp(
  `\\b(?:${VIA}(?:(?:live |secure(?:d)? )?video(?:[- ]?(?:link|conference|conferencing|call|format))?|zoom|vtc|virtual (?:format|mode)|online format)|virtually|online|remotely)\\b`,
  "i",
);
