import { expect, test } from "vitest";
import { isFeed, readFeed } from "./feed.ts";

const ATOM = `<?xml version="1.0" encoding="utf-8"?><!-- made by hand -->
<feed xmlns="http://www.w3.org/2005/Atom"><title>Readouts</title>
<entry><title type="html">Talks &amp;amp; a &lt;b&gt;visit&lt;/b&gt;</title><link rel="self" href="/self"/><link rel="alternate" href="/news/2"/><published>2024-07-06T08:00:00Z</published></entry>
<entry><title>No address</title></entry></feed>`;
const RSS = `<rss version="2.0"><channel><title>News</title>
<item><title>One</title><link>https://example.org/1</link><pubDate>Sat, 06 Jul 2024 10:00:00 GMT</pubDate></item>
<item><guid>https://example.org/2</guid></item><item><guid isPermaLink="false">x-3</guid></item></channel></rss>`;
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Old</title></channel>
<item><title>Visit</title><link>https://example.org/r</link><dc:date>2024-07-01</dc:date></item></rdf:RDF>`;
const JSONFEED = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "Lines",
  items: [{ id: "1", url: "https://example.org/j", title: "Call", date_published: "2024-07-02T00:00:00Z" }],
});

test.each<[string, string, string, [string, string | null, string | null][]]>([
  ["Atom", ATOM, "Readouts", [["/news/2", "Talks & a visit", "2024-07-06"]]],
  [
    "RSS",
    RSS,
    "News",
    [
      ["https://example.org/1", "One", "2024-07-06"],
      ["https://example.org/2", null, null],
    ],
  ],
  ["RSS 1.0", RDF, "Old", [["https://example.org/r", "Visit", "2024-07-01"]]],
  ["JSON Feed", JSONFEED, "Lines", [["https://example.org/j", "Call", "2024-07-02"]]],
])("%s", (_name, text, title, entries) => {
  expect(isFeed(text)).toBe(true);
  const feed = readFeed(text, "feed");
  expect(feed.title).toBe(title);
  expect(feed.entries.map((e) => [e.url, e.title, e.published])).toEqual(entries);
});

test.each([
  ["a page", "<!doctype html><html><body><p>rss</p></body></html>"],
  ["a page that shows a feed", "<html><pre>&lt;rss&gt;</pre></html>"],
  ["plain text", "The feed of the ministry <rss"],
  ["other JSON", '{"version": "1"}'],
])("%s is no feed", (_name, text) => {
  expect(isFeed(text)).toBe(false);
});

test.each([
  [
    "entities that multiply",
    `<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss version="2.0"><channel><title>&b;</title></channel></rss>`,
  ],
  [
    "a file as entity",
    `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&x;</title></channel></rss>`,
  ],
  ["no end", "<rss version='2.0'><channel>"],
  ["very deep", `<rss version="2.0"><channel>${"<a>".repeat(200_000)}`],
])("%s is refused", (_name, text) => {
  expect(() => readFeed(text, "feed")).toThrowError(expect.objectContaining({ code: "unreadable" }));
});

test("a long feed is listed up to a bound, a very long one is not read", () => {
  const items = (n: number) =>
    `<rss version="2.0"><channel>${"<item><link>https://example.org/1</link></item>".repeat(n)}</channel></rss>`;
  const feed = readFeed(items(300), "feed");
  expect([feed.entries.length, feed.more]).toEqual([200, true]);
  expect(() => readFeed(items(40_000), "feed")).toThrowError(expect.objectContaining({ code: "too-large" }));
});
