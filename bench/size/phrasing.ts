/** How the synthetic reports are worded: our own sentences, in the manner of wires and ministries. Nothing in them happened. */

/** What one synthetic engagement is about. */
export interface Plan {
  readonly kind: "meeting" | "call" | "visit";
  /** "Foreign Minister Ana Lind", "Ana Lind", "Lind": with office, in full, short. */
  readonly host: Named;
  readonly guest: Named;
  readonly town: string;
  /** "3 May 2021" and "on Monday". */
  readonly date: string;
  readonly weekday: string;
  readonly topic: string;
  readonly instrument: string;
}
export interface Named {
  readonly titled: string;
  readonly name: string;
  readonly short: string;
  readonly state: string;
}

type Sentence = (p: Plan) => string;

const CHIEF: Readonly<Record<Plan["kind"], readonly Sentence[]>> = {
  meeting: [
    (p) => `${p.host.titled} of ${p.host.state} met with ${p.guest.titled} of ${p.guest.state} in ${p.town} ${p.weekday}.`,
    (p) => `${p.host.titled} of ${p.host.state} received ${p.guest.titled} of ${p.guest.state} in ${p.town} on ${p.date}.`,
    (p) => `${p.guest.titled} of ${p.guest.state} held talks in ${p.town} ${p.weekday} with ${p.host.titled} of ${p.host.state}.`,
    (p) => `${p.host.state}'s ${p.host.titled} and ${p.guest.state}'s ${p.guest.titled} met in ${p.town} on ${p.date}.`,
    (p) =>
      `A meeting between ${p.host.titled} of ${p.host.state} and ${p.guest.titled} of ${p.guest.state} was held in ${p.town} on ${p.date}.`,
  ],
  call: [
    (p) => `${p.host.titled} of ${p.host.state} spoke by telephone with ${p.guest.titled} of ${p.guest.state} ${p.weekday}.`,
    (p) => `${p.guest.titled} of ${p.guest.state} had a phone call with ${p.host.titled} of ${p.host.state} on ${p.date}.`,
    (p) =>
      `A telephone conversation took place on ${p.date} between ${p.host.titled} of ${p.host.state} and ${p.guest.titled} of ${p.guest.state}.`,
  ],
  visit: [
    (p) =>
      `${p.guest.titled} of ${p.guest.state} arrived in ${p.town} ${p.weekday} on an official visit and met ${p.host.titled} of ${p.host.state}.`,
    (p) =>
      `During a visit to ${p.town} on ${p.date}, ${p.guest.titled} of ${p.guest.state} held talks with ${p.host.titled} of ${p.host.state}.`,
  ],
};

const MORE: readonly Sentence[] = [
  (p) => `They discussed ${p.topic}.`,
  (p) =>
    `${p.host.short} thanked ${p.guest.short} for the support of ${p.guest.state} and stressed that ${p.topic} mattered to both countries.`,
  (p) => `${p.guest.short} said that ${p.guest.state} would continue to support ${p.host.state}.`,
  (p) => `The sides agreed to speed up work on ${p.topic}.`,
  (p) => `${p.host.short} invited ${p.guest.short} to return next year.`,
  (p) => `"We are content with the course of our relations," ${p.guest.short} told reporters afterwards.`,
  (p) => `The two also touched on ${p.instrument}.`,
  (p) => `${p.guest.short} expressed concern over delays in ${p.topic}.`,
  () => `The delegations reviewed trade, which has grown in each of the last three years.`,
];

const TOPICS = [
  "energy cooperation",
  "the transit of grain",
  "border security",
  "a railway between the two countries",
  "visas for students",
  "the fight against terrorism",
  "climate finance",
  "defence industry projects",
  "fishing rights",
  "the return of displaced people",
  "customs at the crossing points",
  "a free trade agreement",
];
const INSTRUMENTS = [
  "a draft agreement on investment",
  "the memorandum on water",
  "a treaty on extradition",
  "the protocol on air services",
];

interface Chooser {
  pick<T>(list: readonly T[]): T;
  below(n: number): number;
}

export const topicOf = (random: Chooser): string => random.pick(TOPICS);
export const instrumentOf = (random: Chooser): string => random.pick(INSTRUMENTS);

/** One report of a plan, as one outlet tells it. */
export const telling = (p: Plan, day: string, outlet: string, random: Chooser): string => {
  const body = [random.pick(CHIEF[p.kind])(p)];
  const first = random.below(MORE.length);
  for (let n = 0; n < 2 + random.below(3); n++) body.push((MORE[(first + n * 2) % MORE.length] as Sentence)(p));
  return `${p.town.toUpperCase()}, ${day} (${outlet}) - ${body.join(" ")}\n`;
};
