import { expect, test } from "vitest";
import { peopleIn } from "./check.ts";

test.each([
  ["Liang Bo, the vice-minister who leads for China in the talks, flew to Cyprus.", "Liang Bo | vice-minister | CHN"],
  ["Ann Ashby, the ambassador who speaks for the United Kingdom, met Greek officials.", "Ann Ashby | ambassador | GBR"],
  ["Liang Bo, the vice-minister who leads for now, flew to Cyprus and Malta.", "Liang Bo | vice-minister | -"],
])("%s", (text, expected) => expect(peopleIn(text)).toContain(expected));
