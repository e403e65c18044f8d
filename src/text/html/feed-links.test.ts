import { describe, expect, it, test } from "vitest";
import { feedLinksIn } from "./feed-links.ts";

const hrefs = (source: string): string[] => feedLinksIn(source).links.map((link) => link.href);

test.each([
  ["RSS", '<link rel="alternate" type="application/rss+xml" href="/rss">', ["/rss"]],
  ["Atom", "<link rel=alternate type=application/atom+xml href=/atom>", ["/atom"]],
  ["JSON Feed", "<link href='feed.json' type='application/feed+json' rel='alternate'/>", ["feed.json"]],
  ["capitals", '<LINK REL="Alternate" TYPE="Application/RSS+XML" HREF="/Rss">', ["/Rss"]],
  ["beside another relation", '<link rel="home alternate" type="application/rss+xml" href="/rss">', ["/rss"]],
  ["a character set", '<link rel="alternate" type="application/rss+xml; charset=utf-8" href="/rss">', ["/rss"]],
  ["references", '<link rel="alternate" type="application/rss+xml" href="/rss?a=1&amp;b=2">', ["/rss?a=1&b=2"]],
  ["in the body", '<body><p>x</p><link rel="alternate" type="application/rss+xml" href="/rss">', ["/rss"]],
])("%s", (_name, source, expected) => {
  expect(hrefs(source)).toEqual(expected);
});

test.each([
  ["another language", '<link rel="alternate" hreflang="de" href="/de">'],
  ["another form, no feed", '<link rel="alternate" type="application/json" href="/wp-json/1">'],
  ["oEmbed", '<link rel="alternate" type="application/json+oembed" href="/oembed">'],
  ["XML of no said kind", '<link rel="alternate" type="text/xml" href="/sitemap.xml">'],
  ["another style", '<link rel="alternate stylesheet" type="application/rss+xml" href="/a.css">'],
  ["another relation", '<link rel="search" type="application/rss+xml" href="/s">'],
  ["a longer word", '<link rel="alternates" type="application/rss+xml" href="/s">'],
  ["a longer type", '<link rel="alternate" type="application/rss+xml-x" href="/s">'],
  ["no address", '<link rel="alternate" type="application/rss+xml">'],
  ["an empty address", '<link rel="alternate" type="application/rss+xml" href=" ">'],
  ["a link in the text", '<a rel="alternate" type="application/rss+xml" href="/rss">RSS</a>'],
  ["commented out", '<!-- <link rel="alternate" type="application/rss+xml" href="/rss"> -->'],
  ["in a script", '<script>\'<link rel="alternate" type="application/rss+xml" href="/rss">\'</script>'],
  ["told of", '&lt;link rel="alternate" type="application/rss+xml" href="/rss"&gt;'],
])("none: %s", (_name, source) => {
  expect(hrefs(source)).toEqual([]);
});

describe("beside them", () => {
  it("the title, and what addresses start from, the first of them", () => {
    const source =
      '<base target="_top"><base href="https://a.example/x/"><base href="https://b.example/"><link rel="alternate" type="application/rss+xml" title="News &amp; more" href="rss">';
    expect(feedLinksIn(source)).toEqual({ base: "https://a.example/x/", links: [{ href: "rss", title: "News & more" }] });
  });
  it("twenty at most, and in time that grows with the page alone", () => {
    const began = performance.now();
    expect(hrefs('<link rel="alternate" type="application/rss+xml" href="/rss">'.repeat(40_000)).length).toBe(20);
    expect(hrefs('<link rel="alternate" type="application/rss+xml" href="'.repeat(40_000))).toEqual([]);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
