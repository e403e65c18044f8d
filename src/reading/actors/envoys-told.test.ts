import { expect, it } from "vitest";
import { peopleIn } from "./check.ts";

it.each([
  ["Ana Roa, who has Peru's embassy in the Norwegian capital, came.", "Ana Roa | ambassador | PER"],
  ["Ana Roa, who runs the Peruvian embassy in Oslo, came.", "Ana Roa | ambassador | PER"],
  ["Ana Roa, who speaks for Peru in Norway and had said so before, came.", "Ana Roa | ambassador | PER"],
  ["Peter Rao, who heads Kenya's high commission in London, came.", "Peter Rao | ambassador | KEN"],
])("an ambassador by what he does: %s", (text, person) => expect(peopleIn(text)).toContain(person));

it.each([
  "Ana Roa, who speaks for Peru, came.",
  "Ana Roa, who has Peru's trust in Oslo, came.",
  "Ana Roa, who heads the Peruvian congress, came.",
])("near miss: %s", (text) => expect(peopleIn(text).join()).not.toContain("ambassador"));
