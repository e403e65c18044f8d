import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

const AMARA = "Amara Yao | army chief | CIV";

describe("offices told beside a name", () => {
  it.each([
    "Amara Yao, named army chief of Ivory Coast last month, came.",
    "Amara Yao, recently appointed as Ivory Coast's army chief, came.",
    "Amara Yao, sworn in as army chief of Ivory Coast in May, came.",
    "Amara Yao - army chief of Ivory Coast - came.",
    "Amara Yao (army chief, Ivory Coast) came.",
    "The army chief (CEMA) Amara Yao of Ivory Coast came.",
  ])("%s", (text) => {
    expect(peopleIn(text)).toEqual([AMARA]);
  });

  it.each(["Amara Yao - the army chief came.", "Amara Yao named an army chief of Ivory Coast."])("not: %s", (text) => {
    expect(peopleIn(text)).not.toContain(AMARA);
  });
});
