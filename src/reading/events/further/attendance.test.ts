import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const MET = "French President Emmanuel Macron met Polish Prime Minister Donald Tusk in Paris on Tuesday.";
const SIGNED = "French President Emmanuel Macron and Polish Prime Minister Donald Tusk signed a treaty in Paris on Tuesday";

describe("who else was there", () => {
  it.each([
    [
      "sat in",
      `${MET} Georgian Foreign Minister Maka Botchorishvili sat in.`,
      ["meeting held Donald Tusk + Emmanuel Macron + Maka Botchorishvili"],
    ],
    ...["watched", "stood at the back", "joined by video", "took notes", "had brought it about", "was the go-between"].map(
      (was): [string, string, string[]] => [
        was,
        `${MET} Georgian Foreign Minister Maka Botchorishvili ${was}.`,
        ["meeting held Donald Tusk + Emmanuel Macron + Maka Botchorishvili"],
      ],
    ),
    [
      "watched something else",
      `${MET} Georgian Foreign Minister Maka Botchorishvili watched a game.`,
      ["meeting held Donald Tusk + Emmanuel Macron"],
    ],
    [
      "there, of what had been signed",
      "Polish Prime Minister Donald Tusk received Ursula von der Leyen in Warsaw on Tuesday. By noon French President Emmanuel Macron and Tusk had signed a treaty. Kazakh President Kassym-Jomart Tokayev was there for his country.",
      ["meeting held Donald Tusk + Ursula von der Leyen", "signing held Donald Tusk + Emmanuel Macron + Kassym-Jomart Tokayev"],
    ],
    [
      "attended, as did",
      `${SIGNED}. Georgian Foreign Minister Maka Botchorishvili attended, as did Kazakh President Kassym-Jomart Tokayev.`,
      ["signing held Donald Tusk + Emmanuel Macron + Kassym-Jomart Tokayev + Maka Botchorishvili"],
    ],
    [
      "in the presence of",
      `${SIGNED}, in the presence of Kazakh President Kassym-Jomart Tokayev.`,
      ["signing held Donald Tusk + Emmanuel Macron + Kassym-Jomart Tokayev"],
    ],
    [
      "among the guests: no meeting of their own",
      `${SIGNED}. Kazakhstan's President Kassym-Jomart Tokayev, Georgia's Maka Botchorishvili and Edi Rama of Albania were among the guests.`,
      ["signing held Donald Tusk + Edi Rama + Emmanuel Macron + Kassym-Jomart Tokayev + Maka Botchorishvili"],
    ],
    [
      "facilitated the talks",
      `${MET} Georgian Foreign Minister Maka Botchorishvili facilitated the talks.`,
      ["meeting held Donald Tusk + Emmanuel Macron + Maka Botchorishvili"],
    ],
    ...[
      `${SIGNED}, with Kazakh President Kassym-Jomart Tokayev looking on.`,
      `${SIGNED}, watched by Kazakh President Kassym-Jomart Tokayev.`,
      `${SIGNED} under the eyes of Kazakh President Kassym-Jomart Tokayev.`,
      `${SIGNED} while Kazakh President Kassym-Jomart Tokayev watched.`,
      `${SIGNED}. Also watching was Kazakh President Kassym-Jomart Tokayev.`,
      `${SIGNED}. Between them sat Kazakh President Kassym-Jomart Tokayev.`,
      `${SIGNED}. Kazakh President Kassym-Jomart Tokayev stood behind the table.`,
      `${SIGNED}. Kazakh President Kassym-Jomart Tokayev watched from the front row.`,
    ].map((text): [string, string, string[]] => [
      text.slice(SIGNED.length),
      text,
      ["signing held Donald Tusk + Emmanuel Macron + Kassym-Jomart Tokayev"],
    ]),
    [
      "so did, in the next sentence",
      `${SIGNED}. Georgian Foreign Minister Maka Botchorishvili stood behind their chairs. So did Kazakh President Kassym-Jomart Tokayev.`,
      ["signing held Donald Tusk + Emmanuel Macron + Kassym-Jomart Tokayev + Maka Botchorishvili"],
    ],
  ])("%s", (_name, text, expected) => expect(engagementsOf(text)).toEqual([...expected].sort()));

  it.each(["watched a match in Lyon", "stood behind the decision", "looked at the paintings in the hall"])(
    "near miss: %s",
    (what) =>
      expect(engagementsOf(`${MET} Georgian Foreign Minister Maka Botchorishvili ${what}.`)).toEqual([
        "meeting held Donald Tusk + Emmanuel Macron",
      ]),
  );

  it("near miss: attended something else", () =>
    expect(engagementsOf(`${MET} Georgian Foreign Minister Maka Botchorishvili attended school in Lyon.`)).toEqual(
      ["meeting held Donald Tusk + Emmanuel Macron"].sort(),
    ));
});

it.each(["looked in on", "dropped in on"])("%s somebody is to call on him, not to sit in", (words) =>
  expect(engagementsOf(`${MET} Macron also ${words} Polish Speaker Szymon Hołownia.`)).toEqual([
    "meeting held Donald Tusk + Emmanuel Macron",
    "meeting held Emmanuel Macron + Szymon Hołownia",
  ]),
);

describe("more of those who were there", () => {
  const THREE = ["meeting held Donald Tusk + Emmanuel Macron + Maka Botchorishvili"];
  it.each([
    "Georgian Foreign Minister Maka Botchorishvili came as an observer.",
    "Georgian Foreign Minister Maka Botchorishvili was at the President's side.",
    "Over their shoulders looked Georgian Foreign Minister Maka Botchorishvili.",
    "They were joined over dessert by Georgian Foreign Minister Maka Botchorishvili.",
    "He then saw nobody else; at whose side was Georgian Foreign Minister Maka Botchorishvili.",
  ])("%s", (what) => expect(engagementsOf(`${MET} ${what}`)).toEqual(THREE));

  it("joined for the talk with somebody", () =>
    expect(engagementsOf(`${MET} French Foreign Minister Stéphane Séjourné joined for the talk with Mr Tusk.`)).toEqual([
      "meeting held Donald Tusk + Emmanuel Macron + Stéphane Séjourné",
    ]));

  it.each([
    "Georgian Foreign Minister Maka Botchorishvili joined for the championship.",
    "They were joined in spirit.",
    "Over their heads flew Georgian planes.",
  ])("near miss: %s", (what) => expect(engagementsOf(`${MET} ${what}`)).toContain("meeting held Donald Tusk + Emmanuel Macron"));
});
