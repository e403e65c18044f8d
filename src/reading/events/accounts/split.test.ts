import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

const FIDAN = "Foreign Minister Hakan Fidan";
const PM = "Prime Minister Kyriakos Mitsotakis";

const rows: readonly (readonly [string, readonly string[]])[] = [
  [
    `${PM} met ${FIDAN}, then Albania's Edi Rama, and later Bulgaria's Rumen Radev.`,
    [
      "meeting held Edi Rama + Kyriakos Mitsotakis",
      "meeting held Hakan Fidan + Kyriakos Mitsotakis",
      "meeting held Kyriakos Mitsotakis + Rumen Radev",
    ],
  ],
  [
    "The foreign ministers of Turkey and Greece, Hakan Fidan and George Gerapetritis, respectively, met Prime Minister Edi Rama on Monday.",
    ["meeting held Edi Rama + George Gerapetritis + Hakan Fidan"],
  ],
  [
    `${PM} received President Rumen Radev of Bulgaria, who subsequently met with ${FIDAN} of Türkiye, accompanied by Deputy Foreign Minister Mehmet Kemal Bozay of Türkiye.`,
    ["meeting held Hakan Fidan + Mehmet Kemal Bozay + Rumen Radev", "meeting held Kyriakos Mitsotakis + Rumen Radev"],
  ],
  [
    `${PM} met President Rumen Radev of Bulgaria, accompanied by Foreign Minister George Gerapetritis.`,
    ["meeting held George Gerapetritis + Kyriakos Mitsotakis + Rumen Radev"],
  ],
  [
    `${FIDAN} will meet George Gerapetritis on Monday and ${PM} on Tuesday.`,
    ["meeting planned George Gerapetritis + Hakan Fidan", "meeting planned Hakan Fidan + Kyriakos Mitsotakis"],
  ],
  [
    `${PM} met ${FIDAN} in Athens and President Rumen Radev in Sofia.`,
    ["meeting held Hakan Fidan + Kyriakos Mitsotakis", "meeting held Kyriakos Mitsotakis + Rumen Radev"],
  ],
  [
    `Albania's Edi Rama and Bulgaria's Rumen Radev were each received by ${FIDAN} on Monday.`,
    ["meeting held Edi Rama + Hakan Fidan", "meeting held Hakan Fidan + Rumen Radev"],
  ],
  [
    `${FIDAN} held meetings with ${PM} and Foreign Minister George Gerapetritis on Monday.`,
    ["meeting held George Gerapetritis + Hakan Fidan", "meeting held Hakan Fidan + Kyriakos Mitsotakis"],
  ],
  [
    `${PM} held bilateral talks with ${FIDAN} and President Rumen Radev of Bulgaria in Athens.`,
    ["meeting held Hakan Fidan + Kyriakos Mitsotakis", "meeting held Kyriakos Mitsotakis + Rumen Radev"],
  ],
  [
    `${PM} saw ${FIDAN} at ten and Albania's Edi Rama at half past eleven.`,
    ["meeting held Edi Rama + Kyriakos Mitsotakis", "meeting held Hakan Fidan + Kyriakos Mitsotakis"],
  ],
  [
    `${PM} received on Monday: ${FIDAN}; President Rumen Radev of Bulgaria; and Prime Minister Edi Rama of Albania.`,
    [
      "meeting held Edi Rama + Kyriakos Mitsotakis",
      "meeting held Hakan Fidan + Kyriakos Mitsotakis",
      "meeting held Kyriakos Mitsotakis + Rumen Radev",
    ],
  ],
  [
    `${PM} met ${FIDAN} (9 a.m.) and Albania's Edi Rama (noon).`,
    ["meeting held Edi Rama + Kyriakos Mitsotakis", "meeting held Hakan Fidan + Kyriakos Mitsotakis"],
  ],
  [
    `${PM} met ${FIDAN} on Monday, received Albania's Edi Rama on Tuesday and saw Bulgaria's Rumen Radev on Wednesday.`,
    [
      "meeting held Edi Rama + Kyriakos Mitsotakis",
      "meeting held Hakan Fidan + Kyriakos Mitsotakis",
      "meeting held Kyriakos Mitsotakis + Rumen Radev",
    ],
  ],
  [
    `A meeting with ${FIDAN} and another with Albania's Edi Rama filled the Monday of ${PM}.`,
    ["meeting held Edi Rama + Kyriakos Mitsotakis", "meeting held Hakan Fidan + Kyriakos Mitsotakis"],
  ],
  [
    `Albania's Edi Rama and Bulgaria's Rumen Radev had separate talks with ${FIDAN} on Monday.`,
    ["meeting held Edi Rama + Hakan Fidan", "meeting held Hakan Fidan + Rumen Radev"],
  ],
  [
    `${PM} saw two visitors on Monday: ${FIDAN} and Albania's Edi Rama.`,
    ["meeting held Edi Rama + Kyriakos Mitsotakis", "meeting held Hakan Fidan + Kyriakos Mitsotakis"],
  ],
  // Round the offices of one state, though nothing tells that he went there.
  [
    `${FIDAN} met Greece's Finance Minister Kostis Hatzidakis, Interior Minister Niki Kerameus and Tourism Minister Olga Kefalogianni.`,
    [
      "meeting held Hakan Fidan + Kostis Hatzidakis",
      "meeting held Hakan Fidan + Niki Kerameus",
      "meeting held Hakan Fidan + Olga Kefalogianni",
    ],
  ],
  [
    `${FIDAN} and his deputy Nuh Yilmaz called on Greek President Katerina Sakellaropoulou and Finance Minister Kostis Hatzidakis.`,
    [
      "meeting held Hakan Fidan + Katerina Sakellaropoulou + Nuh Yilmaz",
      "meeting held Hakan Fidan + Kostis Hatzidakis + Nuh Yilmaz",
    ],
  ],
  [
    `${FIDAN} was in Athens. Two members of the government also had talks with him: Niki Kerameus, the Interior Minister, and the Finance Minister, Kostis Hatzidakis.`,
    ["meeting held Hakan Fidan + Kostis Hatzidakis", "meeting held Hakan Fidan + Niki Kerameus"],
  ],
  // Together.
  [
    `${FIDAN} met Greece's Finance Minister Kostis Hatzidakis, Interior Minister Niki Kerameus and Tourism Minister Olga Kefalogianni together.`,
    ["meeting held Hakan Fidan + Kostis Hatzidakis + Niki Kerameus + Olga Kefalogianni"],
  ],
  [
    `${PM} met ${FIDAN} and Albania's Edi Rama in Athens on Monday.`,
    ["meeting held Edi Rama + Hakan Fidan + Kyriakos Mitsotakis"],
  ],
  // Who left on Tuesday was not met.
  [`${FIDAN} met Edi Rama on Monday and ${PM} left for Rome on Tuesday.`, ["meeting held Edi Rama + Hakan Fidan"]],
  // Where one was, not whom one met.
  [`${FIDAN} met Edi Rama in Tirana on Monday and Bulgaria on Tuesday.`, ["meeting held Edi Rama + Hakan Fidan"]],
];

describe("one who met several, each for himself", () => {
  it.each(rows)("%s", (text, want) => {
    expect(engagementsOf(text)).toEqual(want);
  });
});
