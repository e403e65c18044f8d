import { describe, expect, it } from "vitest";
import { peopleIn } from "./check.ts";

const offices = (text: string, day: string): string[] => peopleIn(text, day).map((p) => p.split(" | ").slice(0, 2).join(" | "));

describe("one name under a title, beside another bearer of it", () => {
  it.each([
    [
      "President Trump flew to Lima. Ivanka Trump sat down with bankers. President Trump waved.",
      "2018-04-13",
      ["Trump | President", "Ivanka Trump | -"],
    ],
    [
      "Saudi King Salman met the envoy in Jeddah. Crown Prince Mohammed bin Salman received him later.",
      "2018-10-16",
      ["Salman | King", "Mohammed bin Salman | Crown Prince"],
    ],
    [
      "Prime Minister Anwar Ibrahim spoke in Kuala Lumpur. Xi Jinping met Malaysia's king, Sultan Ibrahim, at the palace.",
      "2025-04-16",
      ["Anwar Ibrahim | Prime Minister", "Xi Jinping | President", "Ibrahim | Sultan"],
    ],
  ])("two: %s", (text, day, people) => {
    expect(offices(text, day).sort()).toEqual([...people].sort());
  });

  it.each([
    ["Emmanuel Macron flew to Lima. President Macron met the envoy.", "2018-04-13"],
    // Nobody of the base: whoever has the name.
    ["Ivan Zanko flew to Lima. President Zanko met the envoy.", "2018-04-13"],
    // Called so himself.
    ["The acting President of Peru, Rolf Trump, flew to Lima. President Trump met the envoy.", "2018-04-13"],
  ])("one: %s", (text, day) => {
    expect(offices(text, day)).toHaveLength(1);
  });
});
