/** Question 8 on the examples: is a sentence backed, by which words, contradicted, backed in part, or not found. */
import { describe, expect, it } from "vitest";
import type { CheckedField, Standing, Verdict } from "../../src/answers/verdict.ts";
import { verifierOfExamples } from "./verified.ts";

const { verdictOn: check, demo } = verifierOfExamples();
const fields = (v: Verdict, standing: CheckedField["standing"]): CheckedField[] =>
  v.parts.flatMap((p) => p.fields).filter((f) => f.standing === standing);

const ROWS: readonly (readonly [Standing, string])[] = [
  ["backed", "Condoleezza Rice met Muammar Gaddafi in Tripoli on 5 September 2008."],
  ["backed", "Foreign Minister Condoleezza Rice met Muammar Gaddafi in Tripoli on 5 September 2008."],
  ["backed", "Alexis Tsipras visited Skopje on 2 April 2019."],
  // People of the record by surname, or without a word of whose they are.
  ["backed", "Xi Jinping received Henry Kissinger in Beijing in July 2023."],
  ["backed", "Biden and Xi met in Woodside."],
  ["contradicted", "Trump and Kim met in Vietnam in June 2018."],
  ["not-found", "Trump and Zelensky met in Vietnam in June 2018."],
  // A month holds the day.
  ["backed", "Zoran Zaev received Alexis Tsipras in Skopje in April 2019."],
  ["backed", "Xi Jinping telephoned Volodymyr Zelensky on 26 April 2023."],
  ["backed", "Donald Trump met Kim Jong Un in Singapore on 12 June 2018."],
  // What was said, in the report's words and in other words for the same people.
  ["backed", "President Moon thanked Chairman Kim for his bold decision."],
  ["backed", "Moon Jae-in thanked Kim Jong Un for his bold decision."],
  // Another town, day, kind, act, outcome than every report has.
  ["contradicted", "Condoleezza Rice met Muammar Gaddafi in Benghazi on 5 September 2008."],
  ["contradicted", "Alexis Tsipras visited Skopje on 3 April 2019."],
  ["contradicted", "Xi Jinping met Volodymyr Zelensky in Beijing on 26 April 2023."],
  ["contradicted", "Donald Trump met Kim Jong Un in Hanoi on 12 June 2018."],
  ["contradicted", "Moon Jae-in criticized Kim Jong Un for his bold decision."],
  // The painting is nowhere.
  ["partly", "Rishi Sunak met Ursula von der Leyen in Windsor on 27 February 2023 and gave her a painting of the castle."],
  // Others than those who met; a real meeting that no report here tells; the same two, years later; no such people.
  ["not-found", "Zoran Zaev received Angela Merkel in Skopje in April 2019."],
  ["not-found", "Donald Trump met Kim Jong Un in Hanoi on 28 February 2019."],
  ["not-found", "Condoleezza Rice met Muammar Gaddafi on 9 March 2011."],
  ["not-found", "Emmanuel Macron met Olaf Scholz in Paris on 1 May 2022."],
  ["not-found", "The weather was fine."],
];

describe("the verdict", () => {
  it.each(ROWS)("%s: %s", (standing, sentence) => {
    const v = check(sentence);
    expect({ standing: v.standing, why: v.why }).toMatchObject({ standing });
  });
  it.each(ROWS)("(%s) rests on words that stand where it says: %s", (standing, sentence) => {
    const v = check(sentence);
    const cited = v.parts.flatMap((p) => p.fields).flatMap((f) => [...f.words, ...f.against]);
    if (standing === "backed" || standing === "contradicted") expect(cited.length).toBeGreaterThan(0);
    for (const w of cited) {
      const text = demo().store.report(w.report)?.report.text ?? "";
      if (w.start !== null && w.end !== null) expect([...text].slice(w.start, w.end).join("")).toBe(w.quote);
    }
  });
});

describe("what it says beside", () => {
  it("names the field that is wrong, and what the record has", () => {
    const [wrong] = fields(check("Condoleezza Rice met Muammar Gaddafi in Benghazi on 5 September 2008."), "contradicted");
    expect(wrong).toMatchObject({ field: "where", said: "Benghazi", recorded: "Tripoli" });
    expect(wrong?.words.length).toBeGreaterThan(0);
  });
  it("names the words that nothing accounts for", () =>
    expect(
      check("Rishi Sunak met Ursula von der Leyen in Windsor on 27 February 2023 and gave her a painting of the castle.")
        .unchecked,
    ).toContain("painting"));
  it("names the nearest engagements of the same people where nothing fits", () =>
    expect(check("Donald Trump met Kim Jong Un in Hanoi on 28 February 2019.").nearest.length).toBeGreaterThan(0));
  it("takes yesterday from the day the sentence was written", () => {
    expect(check("Alexis Tsipras visited Skopje yesterday.", "2019-04-03").standing).toBe("backed");
    expect(check("Alexis Tsipras visited Skopje yesterday.", "2019-04-05").standing).toBe("contradicted");
  });
});
