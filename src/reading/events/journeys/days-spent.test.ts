import { expect, test } from "vitest";
import { visitsOf } from "../check.ts";

const HE = "Polish Prime Minister Donald Tusk";
/** A stay told by how long it was, by its owner or by who ends it; and other ways of being or going there. */
test.each([
  [`${HE} rounded off two days in Lyon on Wednesday.`, ["held Donald Tusk FRA"]],
  [`${HE} wound up three busy days in Paris.`, ["held Donald Tusk FRA"]],
  [`${HE} began two days in Paris on Wednesday.`, ["held Donald Tusk FRA"]],
  [`${HE} is in Paris until Friday.`, ["held Donald Tusk FRA"]],
  [`${HE} is due back in Paris in June.`, ["planned Donald Tusk FRA"]],
  [`${HE} will make his way to Paris in June.`, ["planned Donald Tusk FRA"]],
  // In no place, or no stay.
  [`${HE} ended two days in hospital.`, []],
  [`${HE} ended a strike of twelve days in Warsaw.`, []],
  [`${HE} made his way to the podium.`, []],
])("%s", (text, told) => expect(visitsOf(text)).toEqual(told));
