import type { Act } from "../reading.ts";

/** How a verb of speech stands: with a subject that acts; `generic` ones ("said") take their act from what is said. */
export interface ActWord {
  readonly act: Act;
  readonly generic: boolean;
  /** Needs one of these words within the next few: "expressed gratitude", "voiced support". */
  readonly then: readonly string[];
}

const table = new Map<string, ActWord[]>();
const add = (act: Act, generic: boolean, forms: string, then = ""): void => {
  for (const form of forms.trim().split(/\s+/)) {
    const list = table.get(form) ?? [];
    list.push({ act, generic, then: then ? then.split(" ") : [] });
    table.set(form, list);
  }
};

const SAY =
  "expressed express expresses voiced voices conveyed conveys extended extends offered offers sent sends put stated reiterated reaffirmed declared showed spoke put_forward shared registered";
add("thank", false, SAY, "gratitude thanks appreciation thankfulness gratefulness");
add("condole", false, `${SAY} presented`, "condolences condolence sympathy sympathies sorrow grief");
add("congratulate", false, SAY, "congratulations felicitations greetings");
add("concern", false, `${SAY} raised`, "concern concerns worry alarm regret disappointment dismay anxiety");
add("support", false, SAY, "support solidarity backing favour favor");
add("welcome", false, SAY, "satisfaction contentment pleasure joy delight");
add("praise", false, SAY, "respect admiration esteem");
add("emphasize", false, SAY, "confidence hope conviction belief commitment_ certainty optimism confident");
add("promise", false, SAY, "readiness commitment willingness intention determination");
add("propose", false, "showed expressed", "interest");
add("thank", false, "thanked thanks thank thanking");
add("congratulate", false, "congratulated congratulates congratulate congratulating");
add("condole", false, "condoled mourned");
add("condole", false, "paid pays", "memory victims");
add("praise", false, "paid pays", "tribute");
add(
  "praise",
  false,
  "praised praises praising lauded lauds commended commends hailed hails appreciated appreciates valued applauded applauds complimented values",
);
add("welcome", false, "welcomed welcomes welcoming");
add("support", false, "supported supports backed backs endorsed endorses seconded");
add("agree", false, "agreed agrees agree concurred decided resolved consented undertook settled");
add("promise", false, "promised promises pledged pledges vowed vows assured assures committed guaranteed undertakes swore");
add("promise", false, "gave gives", "assurance assurances word guarantee guarantees");
add("promise", false, "affirmed reaffirmed reiterated underscored confirmed emphasized", "commitment");
add("invite", false, "invited invites inviting");
add("propose", false, "proposed proposes suggested suggests offered offers recommended tabled");
add(
  "request",
  false,
  "asked asks urged urges demanded demands requested requests appealed pleaded pressed insisted_ implored beseeched advised",
);
add("request", false, "called calls calling", "on for upon");
add("concern", false, "worried fears feared lamented regretted regrets deplored_");
add("concern", false, "spoke speaks", "concern concerns dying killed");
add(
  "criticize",
  false,
  "condemned condemns condemn criticized criticised criticizes criticises blamed blames accused accuses denounced denounces deplored slammed blasted rebuked censured decried",
);
add(
  "reject",
  false,
  "rejected rejects denied denies dismissed dismisses refuted refutes refused refuses declined ruled_out rebuffed disputed insists_",
);
add("warn", false, "warned warns warning cautioned cautions");
add(
  "inform",
  false,
  "informed informs briefed briefs announced announces reported reports notified disclosed revealed explained explains clarified wrote writes tweeted updated described_ set_out",
);
add(
  "emphasize",
  false,
  `emphasized emphasised emphasizes stressed stresses underlined underlines underscored underscores highlighted highlights insisted insists reiterated reiterates reaffirmed
  affirmed affirms recalled recalls maintained argued argues noted notes observed remarked stated states believes believed considers considered repeated repeats pointed reminded reminds mentioned declared confirmed acknowledged drew singled hoped hopes corrected`,
);
add("emphasize", false, "made makes", "clear plain");
add("emphasize", false, "noting stressing emphasizing emphasising underlining underscoring");
add("emphasize", true, "adding");
add(
  "emphasize",
  true,
  "said says say saying added adds told tells spoke speaks went continued quoted according words view opinion commented",
);
add("praise", true, "called calls described describes termed rated");

export const actWords = (word: string): readonly ActWord[] => table.get(word) ?? [];

const set = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));
/** Words by which "called X ..." praises, blames or rejects. */
export const GOOD =
  set(`historic fruitful memorable productive constructive useful positive successful professional excellent important remarkable good great brilliant auspicious outstanding beneficial
  exemplary symbolic valuable frank landmark milestone friendly warm satisfactory commendable satisfaction appreciated productive lauded praised highly brotherly`);
export const BAD = set(
  "violation failure unacceptable illegal aggression provocation outrageous regrettable threat wrong terrorist barbaric irresponsible unfair shameful attack reckless dangerous harmful",
);
export const UNTRUE = set(
  "false invention untrue fabricated baseless groundless lie lies fake nonsense fiction unfounded sample",
);
/** Words of what is said that turn a plain "said" into another act. */
export const SHOULD = set("should must");
/** Plural nouns that look like verbs of speech: a subject must stand right before them. */
export const NOUN_LIKE = set(
  "states reports notes offers demands requests supports calls fears hopes thanks promises pledges values views plans claims comments mentions tells backs",
);
/** A gathering that speaks for its sides: "the meeting emphasized". */
export const SPEAKING_NOUNS = set("meeting talks conversation session declaration statement communique summit document");
/** Attribution of the news itself, not of a position. */
export const NEWS = set("reports reported report told said says announced informed confirmed wrote added");
export const DENIAL = set("never cannot not no neither nobody nothing");
/** Verbs of talk that take no position. */
export const NEUTRAL = set("discussed discuss exchanged touched reviewed covered considered examined explored talked");
/** Passive heads of joint statements: "it was stressed", "the importance of X was noted". */
export const PASSIVE: ReadonlyMap<string, Act> = new Map(
  Object.entries({
    stressed: "emphasize",
    emphasized: "emphasize",
    emphasised: "emphasize",
    noted: "emphasize",
    highlighted: "emphasize",
    underlined: "emphasize",
    underscored: "emphasize",
    mentioned: "emphasize",
    reiterated: "emphasize",
    recalled: "emphasize",
    stated: "emphasize",
    said: "emphasize",
    affirmed: "emphasize",
    reaffirmed: "emphasize",
    pointed: "emphasize",
    observed: "emphasize",
    informed: "inform",
    reported: "inform",
    announced: "inform",
    welcomed: "welcome",
    praised: "praise",
    lauded: "praise",
    commended: "praise",
    appreciated: "praise",
    agreed: "agree",
    decided: "agree",
    demanded: "request",
    requested: "request",
    proposed: "propose",
    suggested: "propose",
    expressed: "emphasize",
    voiced: "emphasize",
    condemned: "criticize",
    criticized: "criticize",
    rejected: "reject",
    placed: "emphasize",
    brought: "concern",
    confirmed: "emphasize",
    conveyed: "emphasize",
    adopted: "agree",
    approved: "agree",
  } satisfies Record<string, Act>),
);
