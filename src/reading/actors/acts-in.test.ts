import { expect, it } from "vitest";
import { engagementsOf } from "../events/check.ts";

it.each([
  "The Special Representative of the Secretary-General in the Democratic Republic of the Congo and Head of MONUSCO, Ada Berg, was received on Tuesday by President Félix Tshisekedi.",
  "The Special Representative of the Secretary-General for the Democratic Republic of the Congo and Head of MONUSCO, Ada Berg, met President Félix Tshisekedi.",
])("whoever is sent to act in a state is not that state's: %s", (text) => {
  expect(engagementsOf(text)).toEqual(["meeting held Ada Berg + Félix Tshisekedi"]);
});
