import { expect, it } from "vitest";
import { sentenceAround } from "./sentence.ts";

const at = (marked: string): string => {
  const start = [...marked.slice(0, marked.indexOf("⟦"))].length;
  const end = start + [...marked.slice(marked.indexOf("⟦") + 1, marked.indexOf("⟧"))].length;
  return sentenceAround(marked.replace(/[⟦⟧]/g, ""), start, end);
};

it.each([
  ["First one. The two ⟦met⟧ in Oslo. Then they left.", "The two met in Oslo."],
  ["A heading\n\nThe two ⟦met⟧\nin Oslo", "The two met in Oslo"],
  ["🤝 A sign. The two ⟦met⟧ 🤝 in Oslo. Done.", "The two met 🤝 in Oslo."],
  ["<h1>A heading</h1><p>The <b>two</b> ⟦met⟧ in Oslo.</p><p>Then they left.", "The two met in Oslo."],
  ["<p>Korea&#8217;s envoy &amp; others ⟦met⟧.</p>", "Korea’s envoy & others met."],
  ["A gain of 5 < 6 was ⟦told⟧, and 7 > 6 too.", "A gain of 5 < 6 was told, and 7 > 6 too."],
  ["⟦Met⟧ alone", "Met alone"],
  ["It rained. Ruth K. Adeyemi, Jr. ⟦met⟧ Gen. Lind in Oslo. Then she left.", "Ruth K. Adeyemi, Jr. met Gen. Lind in Oslo."],
  [
    "Lt. Gen. Lind and Dr. Berg ⟦met⟧ in St. Gallen at 3 p.m. on Friday. Both left.",
    "Lt. Gen. Lind and Dr. Berg met in St. Gallen at 3 p.m. on Friday.",
  ],
  ["“We are content.” The two ⟦met⟧ (in Oslo.) They left.", "The two met (in Oslo.)"],
  ["They asked why? Both ⟦met⟧! 12 followed.", "Both met!"],
])("%s", (marked, sentence) => expect(at(marked)).toBe(sentence));
