import { expect, test } from "vitest";
import { pointedIn } from "./check.ts";

test.each([
  [
    "one who is named only later",
    "The President spoke over the phone with U.S. President Joe Biden on Tuesday.\n\nMessage of President William Ruto of Kenya",
    "The President = William Ruto",
  ],
  [
    "he himself, where he meets somebody of the other side",
    "Kenyan President William Ruto flew to Washington. The President met with U.S. President Joe Biden on Tuesday.",
    "The President = William Ruto",
  ],
])("%s", (_name, text, expected) => expect(pointedIn(text, "2024-05-20")).toContain(expected));
