import { expect, test } from "vitest";
import { allows } from "./robots.ts";

const file = (...lines: string[]): string => lines.join("\n");

test.each<[string, string, string, boolean]>([
  ["an empty file", "", "/a", true],
  ["all is closed to all", file("User-agent: *", "Disallow: /"), "/a", false],
  ["an empty rule closes nothing", file("User-agent: *", "Disallow:"), "/a", true],
  [
    "the group of its own name goes before that of all",
    file("User-agent: *", "Disallow: /", "", "User-agent: Chancery", "Allow: /"),
    "/a",
    true,
  ],
  ["the other way round", file("User-agent: chancery/1.0", "Disallow: /", "User-agent: *", "Allow: /"), "/a", false],
  ["two names of one group", file("User-agent: other", "User-agent: chancery", "Disallow: /a"), "/a", false],
  [
    "two groups of one name are one",
    file("User-agent: chancery", "Disallow: /a", "User-agent: x", "Disallow: /c", "User-agent: chancery", "Disallow: /b"),
    "/b",
    false,
  ],
  ["a name that only begins so", file("User-agent: chancerybot", "Disallow: /"), "/a", true],
  ["the longer rule holds", file("User-agent: *", "Disallow: /news", "Allow: /news/readouts"), "/news/readouts/1", true],
  ["whichever comes first", file("User-agent: *", "Allow: /news/readouts", "Disallow: /news"), "/news/other", false],
  ["of two alike the one that allows", file("User-agent: *", "Disallow: /a", "Allow: /a"), "/a", true],
  ["a star", file("User-agent: *", "Disallow: /*/print"), "/en/news/print", false],
  ["a star that does not fit", file("User-agent: *", "Disallow: /*/print"), "/print", true],
  ["the end", file("User-agent: *", "Disallow: /*.pdf$"), "/a.pdf", false],
  ["not the end", file("User-agent: *", "Disallow: /*.pdf$"), "/a.pdf?x", true],
  ["a whole path", file("User-agent: *", "Disallow: /a$"), "/ab", true],
  ["an end that would overlap", file("User-agent: *", "Disallow: /aba*aba$"), "/aba", true],
  ["a query", file("User-agent: *", "Disallow: /*?print="), "/a?print=1", false],
  ["remarks and carriage returns", "User-agent: * # all\r\nDisallow: /a # closed\r\n", "/a", false],
  ["escapes", file("User-agent: *", "Disallow: /caf%C3%A9"), "/caf%c3%a9", false],
  ["letters beyond ASCII", file("User-agent: *", "Disallow: /café"), "/caf%C3%A9", false],
  ["escaped letters", file("User-agent: *", "Disallow: /%61b"), "/ab", false],
  ["rules before any name are nobody's", file("Disallow: /"), "/a", true],
  ["other lines", file("Sitemap: https://x.example/s.xml", "User-agent: *", "Crawl-delay: 5", "Disallow: /a"), "/a", false],
  ["a page instead of a file", "<!doctype html><p>Not found</p>", "/a", true],
])("%s", (_name, robots, path, expected) => {
  expect(allows(robots, "chancery", path)).toBe(expected);
});

test("hostile patterns cost no more than their length", () => {
  const stars = file("User-agent: *", ...Array.from({ length: 200 }, () => `Disallow: /${"*a".repeat(1000)}b$`));
  const began = performance.now();
  expect(allows(stars, "chancery", `/${"a".repeat(2000)}`)).toBe(true);
  expect(performance.now() - began).toBeLessThan(2000);
});
