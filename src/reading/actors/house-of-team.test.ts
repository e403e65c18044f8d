import { expect, it } from "vitest";
import { engagementsOf } from "../events/check.ts";

const A = "On 3 May 2024 Norwegian Foreign Minister Espen Barth Eide received a delegation of the";

it.each<[string, readonly string[]]>([
  [`${A} U.S. House of Representatives led by Ada Berg, Chairwoman of the House Committee on Trade.`, ["Ada Berg"]],
  [`${A} Polish Sejm headed by Jan Kowal.`, ["Jan Kowal"]],
  [`${A} Philippine Senate led by Senator Luz Reyes.`, ["Luz Reyes"]],
  // A house that is led by nobody tells of its state alone.
  [`${A} Polish Sejm.`, ["null/POL"]],
])("%s", (text, [head]) => {
  const told = engagementsOf(text);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain("Espen Barth Eide");
  if (!head?.startsWith("null")) expect(told[0]).toContain(head);
});
