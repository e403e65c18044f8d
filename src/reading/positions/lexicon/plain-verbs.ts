import type { Act } from "../../reading.ts";
import { set, verbs } from "./act-words.ts";
import { FEELINGS } from "./feelings.ts";

/** Verbs that carry a feeling or an act named behind them: "conveyed his condolences". */
const CARRY = `express voice convey extend offer send state reiterate reaffirm declare show register signal repeat renew restate underline
  affirm confirm indicate articulate deliver present relay transmit bring raise air make give issue
  sound lodge level submit tender lend pledge communicate reassert proclaim`;

/** Verbs that lay weight on what they carry: "underscored his support", but "emphasized the interest" only emphasizes. */
const STRESS = "underline underscore emphasize emphasise stress highlight note";
const WEIGHTY: ReadonlySet<Act> = new Set<Act>(["thank", "concern", "support", "promise", "criticize", "praise", "reject"]);

/** What only few verbs carry: one shares and reaffirms an interest, which proposes nothing. */
const CARRIERS: Partial<Readonly<Record<Act, string>>> = {
  agree: "express voice signal",
  propose: "express voice show present submit table offer make put",
};
for (const [act, nouns] of FEELINGS) verbs(act, CARRIERS[act] ?? CARRY, { then: nouns });

for (const [act, nouns] of FEELINGS) if (WEIGHTY.has(act)) verbs(act, STRESS, { then: nouns });

verbs("condole", "pay", { then: set("respects victims memory dead fallen") });
verbs("praise", "pay", { then: set("tribute homage") });
verbs("condole", "honour honor", { then: set("victims memory dead fallen") });
verbs("thank", "thank");
verbs("congratulate", "congratulate felicitate");
verbs("condole", "condole commiserate mourn");
verbs("condole", "wish", { then: set("recovery") });
verbs("congratulate", "wish", { then: set("success prosperity health wellbeing happiness progress wellness") });
verbs(
  "praise",
  "praise laud commend hail appreciate value applaud compliment salute extol acclaim admire cherish treasure prize",
);
verbs("praise", "recognize recognise acknowledge note honour honor", {
  then: set("efforts leadership contribution contributions courage achievements"),
});
verbs("praise", "speak", { next: "highly of" });
verbs("praise", "speak", { next: "warmly of" });
verbs("praise", "think", { next: "highly of" });
verbs("welcome", "welcome", { thing: true });
verbs("welcome", "rejoice");
verbs("welcome", "take", { then: set("satisfaction pride heart") });
verbs("support", "support back endorse second uphold champion");
verbs("support", "speak come", { then: set("favour favor") });
verbs("support", "side", { next: "with" });
verbs("support", "lend throw", { then: set("support backing weight") });
verbs("support", "give", { then: set("green") });
verbs("agree", "accept", { then: set("invitation proposal offer plan terms suggestion") });
verbs("emphasize", "share", { then: set("view opinion assessment position understanding") });
verbs("emphasize", "see", { next: "eye to eye" });
verbs("support", "stand", { next: "with" });
verbs("support", "stand", { next: "behind" });
verbs("agree", "agree concur consent assent acquiesce");
verbs("agree", "resolve decide", { next: "to" });
verbs("agree", "reach come", { then: set("agreement understanding consensus accord compromise") });
verbs("agree", "give", { then: set("consent approval blessing") });
verbs("agree", "adopt approve");
for (const next of ["that", "to", "on", "how", "upon"]) verbs("agree", "settle", { next });
verbs("promise", "promise pledge vow assure reassure guarantee undertake swear");
verbs("promise", "commit", { then: set("himself herself itself themselves government governments country countries") });
verbs("promise", "commit", { next: "to" });
verbs("promise", "give", { then: set("assurance assurances word guarantee guarantees") });
verbs("promise", "intend plan aim mean", { next: "to" });
verbs("invite", "invite");
verbs("propose", "propose suggest recommend moot advocate");
verbs("propose", "offer", {
  unless: set("greeting greetings regards prayers prayer thoughts wreath flowers toast seat opportunities opportunity"),
});
verbs("propose", "want", { next: "to", main: true });
verbs("propose", "put", { next: "forward" });
verbs("propose", "offer float table advance", {
  then: set("proposal proposals plan plans initiative idea ideas help mediation"),
});
verbs(
  "request",
  "ask urge demand request appeal plead press implore beseech advise exhort encourage entreat beg petition instruct charge task pressure",
);
verbs("request", "call", { next: "on" });
verbs("request", "call", { next: "for" });
verbs("request", "call", { next: "upon" });
verbs("request", "push argue lobby", { next: "for" });
verbs("request", "insist", { next: "on" });
verbs("request", "want", { object: true, then: set("to") });
verbs("concern", "worry fear lament regret deplore bemoan rue");
verbs("concern", "complain apologize apologise");
verbs("concern", "discuss share", { then: set("concern concerns worries") });
verbs("condole", "share", { then: set("condolences sympathies sorrow grief") });
verbs("thank", "share", { then: set("gratitude appreciation thanks") });
verbs(
  "criticize",
  `condemn criticize criticise blame accuse denounce decry slam blast rebuke censure reproach reprimand chide scold berate lambast lambaste castigate
  fault assail attack upbraid deride protest`,
);
for (const next of ["out at", "out against"]) verbs("criticize", "hit lash speak", { next });
verbs("criticize", "hold", { then: set("responsible accountable") });
verbs("criticize", "take", { then: set("issue task") });
verbs("reject", "reject deny dismiss refute refuse decline rebuff dispute rebut oppose spurn disavow repudiate contradict veto");
verbs("reject", "object", { next: "to" });
verbs("reject", "see", { next: "no reason" });
verbs("reject", "rule", { next: "out" });
verbs("reject", "brush wave shrug", { next: "aside" });
verbs("reject", "push hit", { next: "back" });
verbs("reject", "turn", { next: "down" });
verbs("warn", "warn caution threaten admonish");
verbs("inform", "inform brief apprise acquaint notify update");
verbs("inform", "announce report disclose reveal explain clarify outline recount summarize summarise", {
  manner: "say",
});
verbs("inform", "write answer reply respond tweet testify indicate comment", { manner: "say" });
verbs("inform", "set spell lay", { next: "out" });
verbs("inform", "go", { next: "on to say", manner: "say" });
verbs(
  "emphasize",
  `emphasize emphasise stress underline underscore highlight insist reiterate reaffirm reassert accentuate repeat remind acknowledge maintain`,
  { manner: "stress" },
);
verbs("emphasize", `state affirm believe consider mention declare confirm contend assert profess opine recognize recognise`, {
  manner: "say",
});
verbs("emphasize", "note observe argue remark claim admit concede hope predict recall conclude think", {
  manner: "say",
  clause: true,
});
verbs("emphasize", "note", { then: set("satisfaction importance need role pleasure concern regret"), manner: "say" });
verbs("emphasize", "point", { next: "out", manner: "stress" });
verbs("emphasize", "point", { next: "to", manner: "stress" });
verbs("emphasize", "make", { next: "clear", manner: "stress" });
verbs("emphasize", "make", { next: "it clear", manner: "stress" });
verbs("emphasize", "make", { next: "plain", manner: "stress" });
verbs("emphasize", "look", { next: "forward to", manner: "stress" });
verbs("emphasize", "draw", { then: set("attention"), manner: "stress" });
verbs("emphasize", "single", { next: "out", manner: "stress" });
verbs("emphasize", "attach", { then: set("importance significance weight priority"), manner: "stress" });
verbs("emphasize", "dwell", { next: "on", manner: "stress" });
for (const next of ["on the importance", "upon the importance"]) verbs("emphasize", "touch", { next, manner: "stress" });
verbs("emphasize", "leave", { next: "no doubt", manner: "stress" });
verbs("emphasize", "hope", { next: "for" });
verbs("emphasize", "feel", { next: "that", manner: "say" });
verbs("emphasize", "let", { next: "it be known", manner: "say" });
verbs("emphasize", "say add tell", { manner: "say" });
verbs("emphasize", "continue", { manner: "say", clause: true });
for (const next of ["of", "about"])
  verbs("emphasize", "speak", { next, manner: "say", unless: set("state prospects situation issues developments") });
verbs("emphasize", "correct", { manner: "say", clause: true });
verbs("emphasize", "recall", { manner: "stress" });
/** "called the talks fruitful": what follows decides whether it praises, blames or rejects. */
verbs("praise", "call describe term rate characterize characterise label brand deem dub", { manner: "say" });
