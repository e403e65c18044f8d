import { expect, it } from "vitest";
import { stateNames, states } from "../../scripts/knowledge/sources.ts";
import { loadKnowledge } from "./compiled.ts";
import { words } from "./fold.ts";
import type { NameForm } from "./knowledge.ts";

const knowledge = loadKnowledge();
/** The forms in which a whole text names a state: "Omani" is a demonym of OMN. */
const formsOf = (text: string, state: string): NameForm[] => {
  const list = words(text.replace(/^the /i, ""));
  const folded = list.map((w) => w.folded);
  const capital = Uint8Array.from(list, (w) => w.capital);
  return knowledge
    .matchesAt(folded, capital, 0)
    .filter((m) => m.words === list.length)
    .flatMap((m) => m.hits.flatMap((h) => (h.entity.kind === "state" && h.entity.id === state ? [h.form] : [])));
};

const members = states().filter((s) => s.un);
const more = new Map(stateNames().map((r) => [r.id, r]));

it("there are 193 members of the United Nations, and observers and others beside them", () => {
  expect(members).toHaveLength(193);
  for (const id of ["VAT", "PSE", "XKX", "TWN", "X-TRNC"]) expect(knowledge.state(id)?.id).toBe(id);
});

it.each(members.map((s) => [s.id, s] as const))("%s is found by its names, its people and its capital", (id, s) => {
  for (const name of [s.name, s.longName, ...(more.get(id)?.names ?? [])])
    expect([name, formsOf(name, id)]).toEqual([name, ["name"]]);
  const demonyms = more.get(id)?.demonyms ?? s.demonyms ?? [];
  expect(demonyms).not.toEqual([]);
  for (const demonym of demonyms) expect([demonym, formsOf(demonym, id).length]).toEqual([demonym, 1]);
  if (s.capital && /^\p{Lu}/u.test(s.capital) && !/ and /.test(s.capital))
    expect([s.capital, formsOf(s.capital, id).length]).toEqual([s.capital, 1]);
});
