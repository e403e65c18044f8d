/** What the tables of the tests share: one text, and who is read in it. */
import { loadKnowledge } from "../../knowledge/compiled.ts";
import { reportFromText } from "../../text/report-from-text.ts";
import type { Entity } from "../document.ts";
import { createReader, type Layers } from "../read.ts";

const reader = createReader(loadKnowledge(), "test");

export const layersOf = (text: string, published: string | null = "2024-05-16"): Layers =>
  reader.layers(reportFromText(text, { source: "test", ...(published ? { published } : {}) }));

const shown = (e: Entity): string =>
  `${e.name ?? (e.person ? `(${e.person.name})` : "-")} | ${e.office?.text ?? "-"} | ${e.party ?? "-"}`;

/** People and unnamed officials as `name | office | party`, in the order of their entities: "Hakan Fidan | Foreign Minister | TUR". */
export const peopleIn = (text: string, published: string | null = "2024-05-16"): string[] =>
  layersOf(text, published)
    .entities.filter((e) => e.type === "person" || e.type === "office")
    .map(shown);

/** Whom the pointing words of a text mean: `he = Hakan Fidan`, `the ministers = Hakan Fidan + Maka Botchorishvili`. */
export const pointedIn = (text: string, published: string | null = "2024-05-16"): string[] => {
  const l = layersOf(text, published);
  return l.actors
    .filter((a) => a.kind === "pronoun")
    .map(
      (a) =>
        `${l.words.text.slice(l.words.start[a.first], l.words.end[a.last - 1])} = ${a.entities
          .map((e) => l.entities[e]?.name ?? l.entities[e]?.party ?? "?")
          .join(" + ")}`,
    );
};
