import { set, verbs } from "./act-words.ts";

/** What English says with a plain verb and the words behind it: "struck a deal", "poured cold water on", "had kind words for". */

// thank
verbs("thank", "owe", { then: set("gratitude thanks") });
verbs("thank", "pay give place put", { then: set("thanks gratitude appreciation") });
verbs("thank", "say", { next: "thank you" });

// congratulate and condole
verbs("congratulate", "wish", { then: set("happy merry blessed anniversary") });
verbs("congratulate", "toast");
verbs("condole", "grieve bereave");
verbs("condole", "bow", { then: set("victims dead fallen memory") });

// praise and welcome
verbs("praise", "have find", { next: "kind words" });
verbs("praise", "have find", { next: "warm words" });
verbs("praise", "have find", { next: "words of praise" });
verbs("praise", "have find", { next: "nothing but praise" });
verbs("praise", "give", { then: set("credit") });
verbs("praise", "credit celebrate trumpet eulogize eulogise glorify");
verbs("praise", "heap shower lavish", { then: set("praise compliments") });
verbs("praise", "take", { then: set("hat") });
verbs("praise", "speak talk", { then: set("glowing") });
verbs("praise", "sing", { then: set("praises") });
verbs("welcome", "greet", {
  thing: true,
  then: set("news decision opening step steps move deal accord agreement truce announcement result results"),
});
verbs("welcome", "thrill");

// support
verbs("support", "stand", { next: "by", unless: set("as while when"), main: true });
verbs("support", "stick", { next: "by" });
verbs("support", "speak", { next: "up for" });
verbs("support", "stand", { next: "up for" });
verbs("support", "approve", { next: "of" });
verbs("support", "defend bolster", { unless: set("as") });
verbs("praise", "defend", { then: set("as") });
verbs("support", "rally", { next: "behind" });
verbs("support", "line", { next: "up behind" });
verbs("support", "subscribe", { next: "to" });

// agree
const PACTS = set(
  "deal deals agreement agreements accord accords pact pacts understanding compromise bargain truce ceasefire treaty settlement arrangement consensus",
);
verbs("agree", "strike clinch seal forge", { then: PACTS });
verbs("agree", "hammer thrash iron work", { next: "out", then: PACTS });
verbs("agree", "shake", { next: "hands on", unless: set("draw") });
verbs("agree", "come", { next: "to terms" });
verbs("agree", "find", { then: set("compromise ground") });
verbs("agree", "settle", { then: set("differences dispute") });
verbs("agree", "fix set", { then: set("date deadline timetable") });
verbs("agree", "arrange determine choose", { next: "to" });
verbs("agree", "decide settle", { next: "on" });
verbs("agree", "decide", { next: "that" });
verbs("agree", "give", { then: set("go-ahead ahead nod") });
verbs("agree", "give", { next: "the green light" });
verbs("agree", "make", { next: "up their minds" });
verbs("agree", "set", {
  next: "up",
  then: set("commission committee group council body mechanism fund channel hotline team office panel"),
});
verbs("agree", "establish create launch", {
  then: set("commission committee group council mechanism channel hotline partnership dialogue"),
});
verbs("agree", "accept", {
  unless: set(
    "responsibility award prize credentials gift gifts condolences resignation apology apologies blame defeat that congratulations medal order degree donation bouquet",
  ),
});
verbs("agree", "say", { next: "yes to" });
verbs("agree", "take", { then: set("offer") });
verbs("agree", "sign", { next: "up to" });
verbs("agree", "sign", { next: "off on" });
verbs("agree", "accede", { next: "to" });
verbs("agree", "bow give", { next: "in to" });
verbs("agree", "bow yield", { next: "to" });
verbs("agree", "go", { next: "along with" });
verbs("agree", "ratify greenlight okay");

// promise
verbs("promise", "give make", { then: set("undertaking undertakings vow pledge") });
verbs("promise", "hold", { next: "out the prospect" });
verbs("promise", "engage", { next: "to" });
verbs("promise", "commit", { then: set("himself herself itself themselves") });
verbs("promise", "commit", { object: true });
verbs("promise", "have", { next: "the intention" });
verbs("promise", "have", { next: "every intention" });
verbs("promise", "bind", { next: "himself to" });
verbs("promise", "earmark allocate");

// invite
verbs("invite", "hand pass bring carry bear deliver renew repeat reiterate reciprocate", { then: set("invitation invitations") });
verbs("invite", "respond return answer", { then: set("invitation") });

// propose
const PLANS = set("plan plans proposal proposals initiative idea ideas roadmap formula draft");
verbs("propose", "come", { next: "up with" });
verbs("propose", "come", { next: "forward with" });
verbs("propose", "bring raise voice", { then: set("idea possibility prospect proposal") });
verbs("propose", "present submit lay unveil", { then: PLANS });
verbs("propose", "make", { then: set("offer offers suggestion") });
verbs("propose", "wish", { next: "to", main: true });
verbs("propose", "pitch volunteer");
verbs("propose", "set", { next: "forth", then: PLANS });

// request
verbs("request", "expect", { object: true, then: set("to") });
verbs("request", "want wish", { next: "to see", main: true });
verbs("request", "seek", {
  then: set(
    "guarantees guarantee assurances assurance clarification explanation explanations help assistance aid support extradition release backing",
  ),
});
verbs("request", "want need", { then: set("guarantees assurances clarification answers explanations explanation") });
verbs("request", "bid", { unless: set("farewell goodbye adieu welcome") });
verbs("request", "order command enjoin beseech entreat pressure petition prod coax challenge");
verbs("request", "prevail", { next: "upon" });
verbs("request", "prevail", { next: "on" });
verbs("request", "put", { next: "it to" });
verbs("request", "lean", { next: "on" });
verbs("request", "press", { next: "for" });

// concern
verbs("concern", "fret agonize agonise bewail");
verbs("concern", "wonder", { next: "whether" });
verbs("concern", "wonder", { next: "aloud" });
verbs("concern", "question doubt", { next: "whether" });
verbs("concern", "doubt", { next: "that" });
verbs("concern", "question", { then: set("wisdom sincerity motives") });
verbs("concern", "cast", { then: set("doubt doubts") });
verbs("concern", "have harbour harbor", { then: set("misgivings doubts reservations qualms concerns worries fears") });
verbs("concern", "raise", { then: set("case cases fate plight alarm") });
verbs("concern", "find", { then: set("regrettable worrying alarming disturbing troubling") });

// criticize
verbs("criticize", "find", { next: "fault" });
verbs("criticize", "lay put pin", { then: set("blame") });
verbs("criticize", "point", { then: set("finger") });
verbs("criticize", "charge allege", { next: "that" });
verbs("criticize", "charge", { then: set("with") });
verbs("criticize", "mock ridicule deride vilify excoriate");
verbs("criticize", "scoff sneer bristle", { next: "at" });
verbs("criticize", "rail inveigh fulminate thunder", { next: "against" });
verbs("criticize", "frown", { next: "on" });
verbs("criticize", "take", { next: "a swipe" });
verbs("criticize", "take", { next: "aim at" });
verbs("criticize", "vent", { then: set("anger fury frustration") });
verbs("criticize", "have find", { next: "harsh words" });
verbs("criticize", "have find", { next: "sharp words" });
verbs("criticize", "pour", { then: set("scorn") });
verbs("criticize", "heap", { then: set("scorn blame") });
verbs("criticize", "complain", { next: "that" });

// reject
verbs("reject", "counter retort rejoin riposte", { clause: true });
verbs("reject", "say", { next: "no to" });
verbs("reject", "throw", { next: "out" });
verbs("reject", "brush wave laugh shrug", { next: "off" });
verbs("reject", "shoot vote strike", { next: "down" });
verbs("reject", "pour", { next: "cold water" });
verbs("reject", "come speak stand", { next: "out against" });
verbs("reject", "stand", { next: "against" });
verbs("reject", "take", { then: set("exception") });
verbs("reject", "disagree", { next: "with" });
verbs("reject", "balk", { next: "at" });
verbs("reject", "resist contest disclaim decry");
verbs("reject", "beg", { next: "to differ" });
verbs("reject", "rule", { next: "it out" });
verbs("reject", "know", { next: "nothing of" });
verbs("reject", "see", { next: "no need" });
verbs("reject", "see", { next: "no point" });
verbs("reject", "give", { next: "short shrift" });
verbs("reject", "have", { next: "no intention" });
verbs("reject", "have", { next: "no plans" });
verbs("reject", "want", { next: "no part" });
verbs("reject", "want", { next: "nothing to do" });

// warn
verbs("warn", "put", { then: set("notice") });
verbs("warn", "serve", { next: "notice" });
verbs("warn", "give sound issue", { then: set("warning ultimatum") });
verbs("warn", "draw", { then: set("line") });
verbs("warn", "advise", { next: "against" });
verbs("warn", "point speak", { then: set("danger dangers risk risks consequences") });
verbs("warn", "raise", { then: set("spectre specter") });

// inform
verbs("inform", "fill", { next: "in" });
verbs("inform", "give", { then: set("account details overview outline briefing explanation") });
verbs("inform", "share", { then: set("details information findings") });
verbs("inform", "pass", { then: set("message") });

// emphasize
verbs("emphasize", "make", { next: "the point", manner: "stress" });
verbs("emphasize", "make", { next: "it plain", manner: "stress" });
verbs("emphasize", "lay put place", { then: set("stress emphasis accent weight"), manner: "stress" });
verbs("emphasize", "hold", { next: "that", manner: "say" });
verbs("emphasize", "take", { next: "the view", manner: "say" });
verbs("emphasize", "take", { next: "the position", manner: "say" });
verbs("emphasize", "reason joke quip venture trust reckon calculate figure estimate muse enthuse interject elaborate warrant", {
  manner: "say",
  clause: true,
});
verbs("emphasize", "refer", { next: "to", manner: "say" });
verbs("emphasize", "cite", { manner: "say" });
verbs("emphasize", "vouch", { next: "for" });
verbs("emphasize", "go", { next: "on record", manner: "say" });
