import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Report } from "../text/report.ts";
import { sentences as cutSentences } from "../text/sentences.ts";
import { findActors } from "./actors/find.ts";
import { governmentsOpposed } from "./actors/opposed.ts";
import { emptyRaw, type RawActor } from "./actors/raw.ts";
import { resolveActors } from "./actors/resolve.ts";
import { surnamesAgain } from "./actors/surnames-again.ts";
import type { Actor, Anchor, Entity, NameHit, Sentence, TimeMention } from "./document.ts";
import { type EventLayer, readEvents } from "./events/read-events.ts";
import { findNames, hitsByFirst, personHits } from "./names.ts";
import { tellNamesakes } from "./namesakes.ts";
import { pipeline, type Stage } from "./pipeline.ts";
import type { Reading } from "./reading.ts";
import { anchorOf } from "./times/anchor.ts";
import { withoutFrame } from "./times/frame.ts";
import { readTimes } from "./times/times.ts";
import { type Words, wordsOf } from "./words.ts";
import { writeReading } from "./write.ts";

/** Everything the stages add to one report. */
export interface Layers {
  readonly report: Report;
  readonly knowledge: Knowledge;
  readonly words: Words;
  readonly anchor: Anchor;
  readonly sentences: readonly Sentence[];
  readonly sentenceOf: Int32Array;
  readonly names: readonly NameHit[];
  readonly raw: readonly RawActor[];
  readonly actors: readonly Actor[];
  readonly entities: readonly Entity[];
  readonly times: readonly TimeMention[];
  readonly events: EventLayer;
  readonly reading: Reading;
}

/** Words of the longest sentence read as one. */
const LONGEST = 200;

/** Sentences with their words and regions. */
const placeSentences = (report: Report, words: Words): { sentences: Sentence[]; sentenceOf: Int32Array } => {
  const sentences: Sentence[] = [];
  const sentenceOf = new Int32Array(words.count);
  let at = 0,
    paragraph = 0,
    region = 0;
  for (const { start, end } of cutSentences(report.body, report.regions)) {
    while (at < words.count && (words.start[at] as number) < start) {
      sentenceOf[at] = Math.max(0, sentences.length - 1);
      at++;
    }
    const first = at;
    while (at < words.count && (words.start[at] as number) < end) {
      sentenceOf[at] = sentences.length;
      at++;
    }
    if (at === first) continue;
    const before = sentences[sentences.length - 1];
    // Most sentences have one space between them.
    if (before && start - before.end > 1 && report.body.slice(before.end, start).includes("\n\n")) paragraph++;
    while (region < report.regions.length && (report.regions[region] as { end: number }).end <= start) region++;
    const here = report.regions[region];
    const inside = here && here.start <= start && here.end >= end - 1 ? here.kind : null;
    // Nobody writes sentences so long; what does is cut, so that no rule ever looks further than this.
    for (let from = first; from < at; from += LONGEST) {
      const to = Math.min(at, from + LONGEST);
      for (let i = from; i < to; i++) sentenceOf[i] = sentences.length;
      sentences.push({
        index: sentences.length,
        start: from === first ? start : (words.start[from] as number),
        end: to === at ? end : (words.end[to - 1] as number),
        first: from,
        last: to,
        paragraph,
        region: inside,
      });
    }
  }
  while (at < words.count) {
    sentenceOf[at] = Math.max(0, sentences.length - 1);
    at++;
  }
  return { sentences, sentenceOf };
};

const stages = (version: Reader["version"]): Stage<Layers>[] => [
  { name: "words", reads: ["report"], adds: ["words"], run: (l) => ({ words: wordsOf(l.report.body) }) },
  {
    name: "sentences",
    reads: ["report", "words"],
    adds: ["sentences", "sentenceOf"],
    run: (l) => placeSentences(l.report, l.words),
  },
  { name: "anchor", reads: ["report"], adds: ["anchor"], run: (l) => ({ anchor: anchorOf(l.report) }) },
  {
    name: "names",
    reads: ["words", "knowledge"],
    adds: ["names"],
    run: (l) => ({ names: tellNamesakes(findNames(l.words, l.knowledge)) }),
  },
  {
    name: "times",
    reads: ["report", "words", "sentences", "anchor"],
    adds: ["times"],
    run: (l) => ({ times: withoutFrame(readTimes(l.words, l.sentences, l.anchor), l.words, l.report.frameDates) }),
  },
  {
    name: "actors",
    reads: ["words", "sentenceOf", "names", "knowledge"],
    adds: ["raw"],
    run: function* (l) {
      const found = yield* findActors(l.words, l.sentenceOf, l.names);
      yield;
      const raw = governmentsOpposed(l.words, l.sentenceOf, found, l.knowledge);
      const byFirst = hitsByFirst(l.names);
      yield;
      return {
        raw: surnamesAgain(l.words, l.sentenceOf, l.names, raw, (first, last) => {
          const hit = byFirst.get(first);
          return {
            ...emptyRaw("person", first, last),
            nameWords: [first, last],
            candidates: hit ? personHits(hit.match) : [],
            possessive: l.words.folded[last] === "s",
          };
        }),
      };
    },
  },
  {
    name: "who",
    reads: ["raw", "report", "words", "sentenceOf", "names", "knowledge", "anchor"],
    adds: ["actors", "entities"],
    run: (l) => resolveActors(l, l.raw),
  },
  {
    name: "events",
    reads: ["actors", "entities", "times", "names", "sentences"],
    adds: ["events"],
    run: function* (l) {
      return { events: yield* readEvents(l) };
    },
  },
  { name: "write", reads: ["events"], adds: ["reading"], run: (l) => ({ reading: writeReading(l, l.events, version) }) },
];

export interface Reader {
  /**
   * Reads one report. Odd text is no reason to throw: what is not understood is left out, and diagnostics say what was odd.
   * Only a fault of the code itself throws; `guarded` makes of it a reading that says so.
   */
  read(report: Report): Reading;
  /** Reads several at once, which is faster: the same readings as one by one, in their order. */
  readAll(reports: readonly Report[]): Reading[];
  /** The layers behind a reading, for tests and for looking at one stage. */
  layers(report: Report): Layers;
  /** What its readings name as their version. */
  readonly version: { readonly code: string; readonly knowledge: string };
}

/** A reader over one knowledge base. `version` names the code that reads. */
export const createReader = (knowledge: Knowledge, version: string): Reader => {
  const versions = { code: version, knowledge: knowledge.version };
  const run = pipeline<Layers>(["report", "knowledge"], stages(versions));
  const layersOf = (reports: readonly Report[]): Layers[] => run(reports.map((report) => ({ report, knowledge })));
  const layers = (report: Report): Layers => layersOf([report])[0] as Layers;
  return {
    layers,
    read: (report) => layers(report).reading,
    readAll: (reports) => layersOf(reports).map((l) => l.reading),
    version: versions,
  };
};
