import { describe, expect, it } from "vitest";
import { engagementsOf } from "../events/check.ts";
import { peopleIn } from "./check.ts";

const named = (text: string): string[] => peopleIn(text, "2018-05-16").map((p) => p.split(" | ")[0] as string);

describe("names that are one person's", () => {
  it("two of one house, told apart by whose sons they are", () => {
    const text = "Minister Omar Al-Ahmad Al-Rashid Al-Tamari of Oman met Minister Omar Al-Khalil Al-Hamad Al-Tamari of Oman.";
    expect(named(text)).toEqual(["Omar Al-Ahmad Al-Rashid Al-Tamari", "Omar Al-Khalil Al-Hamad Al-Tamari"]);
  });

  it.each([
    "Minister Omar Al-Ahmad Al-Rashid Al-Tamari of Oman came. Omar Al-Tamari left.",
    "Minister Omar Al-Ahmad Al-Rashid Al-Tamari of Oman came. Omar Al-Ahmed Al-Tamari left.",
    "Minister Joseph Robert Ek of Sweden came. Joseph R. Ek left.",
  ])("one: %s", (text) => {
    expect(named(text)).toHaveLength(1);
  });

  it("the office-holder, not his wife, where the surname stands alone", () => {
    const text =
      "President Donald Trump and his wife Melania Trump came. Melania Trump read to children. Trump met Premier Anna Ek of Norway.";
    expect(engagementsOf(text)).toEqual(["meeting held Anna Ek + Donald Trump"]);
  });
});
