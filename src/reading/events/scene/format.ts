import { PARTIES } from "../../actors/entity.ts";
import type { Entity } from "../../document.ts";
import { VIRTUAL } from "../../lexicon/contact.ts";
import type { Format } from "../../reading.ts";
import { type Event, partiesOf } from "../accounts/event.ts";
import type { Scene } from "../finding/clause.ts";
import { expanded, oneOnOne, plainlyAlone, quadrilateral, remote, trilateral } from "./sessions.ts";

/** The sentences beside those that tell an engagement. */
const around = (e: Event, s: Scene): Set<number> =>
  new Set(e.triggers.flatMap((t) => [t.sentence - 1, t.sentence + 1]).filter((n) => s.sentences[n]?.region === null));

/** "the EU-China summit", "the GUY–VEN joint commission": of the two that its name or its people tell. */
const OF_TWO =
  /\p{L}[-–]\p{L}+ (?:\p{L}+ ){0,2}(?:summit|commission|council|committee|dialogue|consultations|talks)|\b(?:joint|bilateral)\b/iu;
/** Whoever is named of a body's summit is one of many; talks of two or three that nothing else names are theirs. */
const sidesOfGathering = (e: Event, parties: number): Format => {
  const named = e.occasion && (e.occasion.organization !== null || e.occasion.id !== null) && !OF_TWO.test(e.occasion.name);
  if (parties === 3) return "trilateral";
  return parties === 2 && e.participants.length >= 2 && !named ? "bilateral" : "multilateral";
};

/** A paper is of those who sign it: who brought them together is a side of their talks, not of the paper. */
const signers = (e: Event): Event =>
  e.kind === "signing" ? { ...e, participants: e.participants.filter((p) => p.role !== "mediator") } : e;

/** One format or several: how many sides, and how they sat ("one-on-one", then "expanded"; on the sidelines; by video). */
export const formatOf = (
  e: Event,
  s: Scene,
  entities: readonly Entity[],
  occasionBeside: boolean,
): { formats: Format[]; words: { field: Format; start: number; end: number }[] } => {
  // A ruling party and the state that it rules sit on one side.
  const parties = new Set(partiesOf(signers(e), entities).map((party) => PARTIES.get(party) ?? party)).size;
  const formats: Format[] = [];
  const words: { field: Format; start: number; end: number }[] = [];
  const sides: Format = parties === 2 ? "bilateral" : parties === 3 ? "trilateral" : parties > 3 ? "multilateral" : "bilateral";
  formats.push(e.kind === "gathering" ? sidesOfGathering(e, parties) : sides);
  const own = new Set(e.triggers.map((t) => t.sentence));
  const near = new Set<number>();
  for (const n of own) {
    near.add(n);
    const next = s.sentences[n + 1];
    if (next && e.kind === "meeting" && !next.region) near.add(n + 1);
  }
  const add = (f: Format, manner: (sentence: string) => RegExpExecArray | null, within: ReadonlySet<number>): void => {
    for (const n of within) {
      const x = s.sentences[n];
      if (!x) continue;
      const found = manner(s.words.text.slice(x.start, x.end));
      if (!found) continue;
      if (!formats.includes(f)) formats.push(f);
      words.push({ field: f, start: x.start + found.index, end: x.start + found.index + found[0].length });
      return;
    }
  };
  if (e.kind === "meeting") {
    add("one-on-one", oneOnOne, own);
    if (parties === 2 && !formats.includes("one-on-one") && e.status === "held") add("one-on-one", plainlyAlone, around(e, s));
    add("expanded", expanded, near);
  }
  if (parties === 3 || parties < 2) add("trilateral", trilateral, own);
  if (parties > 3) add("multilateral", quadrilateral, own);
  if (occasionBeside && e.kind !== "gathering") formats.push("sidelines");
  if (e.kind !== "visit") {
    const near = virtualBeside(e, s);
    if (near) {
      formats.push("virtual");
      words.push({ field: "virtual", ...near });
    } else add("virtual", remote, own);
  }
  return { formats, words };
};

/** How far from an engagement's word one stands that makes it virtual: "a virtual summit". */
const VIRTUAL_REACH = 8;
const virtualBeside = (e: Event, s: Scene): { start: number; end: number } | null => {
  for (const t of e.triggers) {
    const x = s.sentences[t.sentence];
    for (let i = Math.max(x?.first ?? 0, t.first - VIRTUAL_REACH + 1); i < Math.min(x?.last ?? 0, t.first + VIRTUAL_REACH); i++)
      if (VIRTUAL.has(s.words.folded[i] as string)) return { start: s.words.start[i] as number, end: s.words.end[i] as number };
  }
  return null;
};
