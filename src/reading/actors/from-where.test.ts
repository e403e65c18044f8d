import { describe, expect, it } from "vitest";
import { pointedIn } from "./check.ts";

const MET =
  "ANKARA, 16 May - Turkish Foreign Minister Hakan Fidan met Georgian Foreign Minister Maka Botchorishvili on Thursday.";

describe("whom a people's name, or a word of where somebody is from, points to", () => {
  it.each([
    ["a demonym that acts", "The Georgian thanked him.", "The Georgian"],
    ["a demonym acted upon, at the end", "President Recep Tayyip Erdogan later received the Georgian.", "the Georgian"],
    ["a demonym before an adverb of place", "President Recep Tayyip Erdogan received the Georgian at noon.", "the Georgian"],
    ["a demonym that acts in the past", "The Georgian poured the tea.", "The Georgian"],
    ["a demonym that may act", "In the evening the Georgian will sing.", "the Georgian"],
    ["a people's name that owns", "President Recep Tayyip Erdogan shook the Georgian's hand.", "the Georgian"],
    ["somebody from a capital", "President Recep Tayyip Erdogan received the woman from Tbilisi.", "the woman from Tbilisi"],
    ["somebody from a state", "The visitor from Georgia was in a hurry.", "The visitor from Georgia"],
    ["a delegation on a visit", "President Recep Tayyip Erdogan received the visiting delegation.", "the visiting delegation"],
    ["somebody of rank on a visit", "President Recep Tayyip Erdogan received the visiting diplomat.", "the visiting diplomat"],
    ["an office on a visit", "President Recep Tayyip Erdogan received the visiting minister.", "the visiting minister"],
  ])("%s", (_name, text, words) => expect(pointedIn(`${MET} ${text}`)).toContain(`${words} = Maka Botchorishvili`));

  it.each([
    ["a noun behind the demonym", "They spoke of the Georgian economy.", "the Georgian"],
    ["what is described by two words", "The Georgian planned visit fell through.", "The Georgian"],
    ["a list of peoples", "They spoke of the Georgian, Armenian and Azerbaijani railways.", "the Georgian"],
    ["the other side, without its noun", "The Norwegian side was led by Ola Berg; the Georgian by Nino Lomidze.", "the Georgian"],
    ["a king's people", "The King of the Georgians was a friend.", "the Georgians"],
    [
      "a delegation not told of before",
      "President Recep Tayyip Erdogan received a visiting delegation.",
      "a visiting delegation",
    ],
    ["somebody from a state nobody of which is told of", "The man from Oslo was late.", "The man from Oslo"],
  ])("near miss: %s", (_name, text, words) =>
    expect(pointedIn(`${MET} ${text}`)).not.toContain(`${words} = Maka Botchorishvili`),
  );
});
