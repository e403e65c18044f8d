import { describe, expect, it } from "vitest";
import { frameOf } from "./regions.ts";

const TOLD =
  "The foreign ministers of both states met on Tuesday and spoke about trade, the border and the talks on peace, officials said.";

/** Regions as "kind<words>". */
const regions = (body: string): string[] => frameOf(body).regions.map((r) => `${r.kind}<${body.slice(r.start, r.end)}>`);

describe("the frame of a report", () => {
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ["none", TOLD, []],
    ["a headline", `Ministers meet in Oslo\n\n${TOLD}`, ["title<Ministers meet in Oslo>"]],
    [
      "a headline with full styles",
      `Participation of H.E. Mr. Luis Rojas, Minister of Foreign Affairs of the Republic of Peru, in the Harbours Meeting, 2-3 May 2021\n\n${TOLD}`,
      [
        "title<Participation of H.E. Mr. Luis Rojas, Minister of Foreign Affairs of the Republic of Peru, in the Harbours Meeting, 2-3 May 2021>",
      ],
    ],
    [
      "a long headline that says what the text is",
      `Press release on the meeting of the Minister of Foreign Affairs of the Republic of Peru Luis Rojas with the Minister of Foreign Affairs and Cooperation of the Republic of Fiji Josefa Tuilagi in Lima\n\n${TOLD}`,
      [
        "title<Press release on the meeting of the Minister of Foreign Affairs of the Republic of Peru Luis Rojas with the Minister of Foreign Affairs and Cooperation of the Republic of Fiji Josefa Tuilagi in Lima>",
      ],
    ],
    [
      "but no long line that tells",
      `The Minister of Foreign Affairs of the Republic of Peru Luis Rojas met with the Minister of Foreign Affairs and Cooperation of the Republic of Fiji Josefa Tuilagi, Mr. Borg and others in Lima\n\n${TOLD}`,
      [],
    ],
    ["an envelope", `date 2021-06-17 ${TOLD}`, ["envelope<date 2021-06-17>"]],
    ["an envelope of a month", `date 2021-06 ${TOLD}`, ["envelope<date 2021-06>"]],
    ["a dateline before the telling", `OSLO, May 3. ${TOLD}`, ["dateline<OSLO, May 3.>"]],
    [
      "the dateline of the telling before that of the head",
      `Harbour Lights, May 4, 2021\n\nOSLO, May 3. ${TOLD}`,
      ["dateline<Harbour Lights, May 4, 2021>", "dateline<OSLO, May 3.>"],
    ],
    [
      "a town below whoever wrote",
      `Ministers meet at last\n\nAna Lopez | 3.05.2021\n\nBAGHDAD\n\n${TOLD}`,
      ["title<Ministers meet at last>", "dateline<Ana Lopez | 3.05.2021>", "dateline<BAGHDAD>"],
    ],
    ["a dateline on a line of its own", `OSLO, May 3, 2021\n\n${TOLD}`, ["dateline<OSLO, May 3, 2021>"]],
    [
      "a writer",
      `Ministers meet in Oslo\n\nBy Our Correspondent\n\n${TOLD}`,
      ["title<Ministers meet in Oslo>", "byline<By Our Correspondent>"],
    ],
    ["a picture's words", `Photo: the ministers in Oslo\n\n${TOLD}`, ["caption<Photo: the ministers in Oslo>"]],
    ["links between paragraphs", `${TOLD}\n\nAlso read: Prices rise\n\n${TOLD}`, ["boilerplate<Also read: Prices rise>"]],
    [
      "a list of links at the end",
      `${TOLD}\n\nRelated stories\n\nPrices rise again`,
      ["boilerplate<Related stories>", "boilerplate<Prices rise again>"],
    ],
    [
      "a headline, no line of a list below it",
      `Guests at the palace\n\nThe President received on Wednesday:\n\n- the envoy of Peru;\n\n- the envoy of Chile.`,
      ["title<Guests at the palace>"],
    ],
    [
      "a wire's story told anew",
      `(2nd LD) Ministers meet in Oslo\n\n2024/05/08 11:20\n\nOSLO, May 8 -- ${TOLD}`,
      ["title<(2nd LD) Ministers meet in Oslo>", "byline<2024/05/08 11:20>", "dateline<OSLO, May 8 -->"],
    ],
    [
      "a place, a day and a rubric",
      `Ministers meet\n\nLima, Peru | 8 May 2024 | Foreign affairs\n\n${TOLD}`,
      ["title<Ministers meet>", "dateline<Lima, Peru | 8 May 2024 | Foreign affairs>"],
    ],
    ["a place and a day below", `${TOLD}\n\nLima, 8 May 2024`, ["dateline<Lima, 8 May 2024>"]],
    [
      "a day below, beside the dateline",
      `OSLO, May 8 -- ${TOLD}\n\nLima, 8 May 2024`,
      ["dateline<OSLO, May 8 -->", "byline<Lima, 8 May 2024>"],
    ],
    ["rights", `${TOLD}\n\n© Example Gazette`, ["boilerplate<© Example Gazette>"]],
  ];
  it.each(rows)("%s", (_, body, wanted) => expect(regions(body)).toEqual(wanted));

  const kept: readonly (readonly [string, string])[] = [
    ["an office that begins like a label", "Home Secretary Jane Doe met the envoy of Peru."],
    ["a sentence that begins like a link", "Latest talks between the two were held in the spring of the year before."],
    ["a sentence about sharing", "Share prices fell after the ministers of the two states had left the city."],
  ];
  it.each(kept)("leaves %s to the telling", (_, line) => {
    expect(regions(`${TOLD}\n\n${line}\n\n${TOLD}`)).toEqual([]);
  });

  it("ends where the telling begins", () => {
    const body = `Ministers meet in Oslo\n\n${TOLD}`;
    expect(body.slice(frameOf(body).headEnd)).toBe(TOLD);
  });

  it("reads a dateline that runs together with its headline", () => {
    const body = `Two camps settle on a truce Bangui (AFP) May 4, 2009 ${TOLD}`;
    expect(regions(body)).toEqual(["title<Two camps settle on a truce >", "dateline<Bangui (AFP) May 4, 2009>"]);
  });
});
