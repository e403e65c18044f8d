/** Where each side stands, topic by topic, and how that changed. */
import type { Act } from "../../reading/reading.ts";
import type { RecordPosition } from "../../record/record.ts";
import type { Material } from "./material.ts";
import type { BriefLine } from "./page.ts";
import { dayOfSaying } from "./said.ts";
import { sayAbout, sayAct, sayTopic } from "./say.ts";
import { speaker } from "./sides.ts";

type Tone = "for" | "against" | "asks" | "tells";
const TONE: Readonly<Record<Act, Tone>> = {
  inform: "tells",
  emphasize: "tells",
  welcome: "for",
  praise: "for",
  thank: "for",
  congratulate: "for",
  condole: "for",
  support: "for",
  agree: "for",
  promise: "for",
  invite: "for",
  propose: "asks",
  request: "asks",
  concern: "against",
  criticize: "against",
  reject: "against",
  warn: "against",
};

const LINES = 10;

/** What a side said last, and the last thing before it that it said in another tone. */
const standing = (m: Material, positions: readonly RecordPosition[]): BriefLine => {
  const [last] = positions as readonly [RecordPosition];
  const before = positions.find((p) => TONE[p.act] !== TONE[last.act] && p.engagement !== last.engagement);
  const change = before ? `; before that (${dayOfSaying(m, before)}) ${sayAct(before.act)}: ${sayAbout(before.about)}` : "";
  const topic = last.topic === null ? "" : `${sayTopic(last.topic, m.topics)} — `;
  return {
    text: `${topic}${speaker(m, last)} ${sayAct(last.act)} (${dayOfSaying(m, last)}): ${sayAbout(last.about)}${change}`,
    notes: [...new Set([...m.notes.position(last), ...(before ? m.notes.position(before) : [])])],
  };
};

/** One line a topic and side, the newest first, those of no topic last; what was agreed and promised stands in sections of its own. */
export const byTopic = (m: Material): BriefLine[] => {
  const groups = new Map<string, RecordPosition[]>();
  for (const p of m.positions) {
    if (p.commitment || p.act === "agree" || (p.topic === null && TONE[p.act] === "tells")) continue;
    const key = `${p.topic ?? `other ${TONE[p.act]}`}|${p.by.for ?? p.by.name}`;
    groups.set(key, [...(groups.get(key) ?? []), p]);
  }
  const [named, other] = [true, false].map((isNamed) => [...groups.values()].filter(([p]) => (p?.topic !== null) === isNamed));
  return [...(named ?? []), ...(other ?? [])].slice(0, LINES).map((positions) => standing(m, positions));
};
