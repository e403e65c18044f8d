import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cpuTime } from "../../test/cpu-time.ts";
import { InputError } from "./errors.ts";
import { reportFromHtml } from "./html.ts";
import type { Report } from "./report.ts";
import { codePointSpan } from "./spans.ts";

const read = (html: string): Report => reportFromHtml(html, { source: "page.html" });

/** The span of the body's words, and whether slicing the page by it gives its quote. */
const quoted = (html: string, words: string): string => {
  const report = read(html);
  const at = report.body.indexOf(words);
  expect(at, `"${words}" in ${JSON.stringify(report.body)}`).toBeGreaterThanOrEqual(0);
  const span = codePointSpan(report, at, at + words.length);
  expect([...html].slice(span.start, span.end).join("")).toBe(span.quote);
  return span.quote;
};

const sentence = (n: number): string =>
  `<p>The ministers met for the ${n}. time, and said that <a href="/t">the talks</a>, which had begun in spring, would go on for a while.</p>`;
const page = (head: string, article = [1, 2, 3, 4].map(sentence).join("\n")): string =>
  `<!doctype html><html lang="en"><head><title>Talks go on | The Gazette</title>${head}</head><body>
  <nav><a href="/">Home</a> <a href="/world">World</a></nav>
  <div id="main"><h1>Talks go on in Oslo</h1><div class="by">17 June 2021 by <b>Staff</b></div><div class="story">${article}</div></div>
  <aside><h3>Most read</h3><p>A cat was found.</p></aside><footer>All rights reserved</footer><script>var p = "<p>no text</p>";</script></body></html>`;

describe("the article of a page", () => {
  it("is its headline, dated line and text, without what surrounds them", () => {
    const { body } = read(page(""));
    expect(body).toMatch(
      /^Talks go on in Oslo\n\n17 June 2021 by Staff\n\nThe ministers met for the 1\. time, and said that the talks, which/,
    );
    expect(body).not.toMatch(/Home|cat was found|rights reserved|no text/);
    expect(body.split("\n\n")).toHaveLength(6);
  });

  it("is all the page's text where no article can be told", () => {
    const report = read("<nav>Home</nav><div>Ministers met.</div>");
    expect(report.body).toBe("Ministers met.");
    expect(report.diagnostics.map((d) => d.code)).toContain("whole-page-read");
  });
});

describe("what a page says of itself", () => {
  const rows: readonly (readonly [string, string, Partial<Record<"title" | "outlet" | "url", string>>, string | undefined])[] = [
    [
      "linked data",
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Talks &amp; more","datePublished":"2021-06-18T23:30:00+02:00","publisher":{"name":"Gazette"}}]}</script>',
      { title: "Talks & more", outlet: "Gazette" },
      "2021-06-18",
    ],
    [
      "meta",
      '<meta property="og:site_name" content="Gazette"><meta content="2021-06-19" property="article:published_time"><link rel="canonical" href="https://gazette.example/a">',
      { title: "Talks go on | The Gazette", outlet: "Gazette", url: "https://gazette.example/a" },
      "2021-06-19",
    ],
    ["a date in words", '<meta name="DC.date.issued" content="20 June 2021">', {}, "2021-06-20"],
    [
      "broken linked data",
      '<script type="application/ld+json">{"@type": </script>',
      { title: "Talks go on | The Gazette" },
      "2021-06-17",
    ],
    ["no address but http", '<link rel="canonical" href="javascript:alert(1)">', {}, "2021-06-17"],
  ];
  it.each(rows)("by %s", (_, head, source, day) => {
    const report = read(page(head));
    expect(report.source).toMatchObject(source);
    expect(report.frameDates[0]?.edtf).toBe(day);
    if (!source.url) expect(report.source.url).toBeNull();
  });

  it("by a <time> beside the text", () => {
    const report = read(page("").replace("17 June 2021 by", '<time datetime="2021-06-17T09:00">yesterday</time> by'));
    expect(report.frameDates[0]?.edtf).toBe("2021-06-17");
  });

  it("does not count as English because it claims to be", () => {
    const german = "<p>Der Minister traf gestern seinen Amtskollegen, und beide sprachen lange miteinander.</p>".repeat(8);
    expect(read(page("", german)).diagnostics.map((d) => d.code)).toContain("language-not-read");
  });
});

describe("spans", () => {
  const rows: readonly (readonly [string, string, string, string])[] = [
    ["entities", "<p>Jos&eacute; P&#233;rez met Anna.", "José Pérez", "Jos&eacute; P&#233;rez"],
    ["an entity at the end", "<p>He met P&eacute; again", "met Pé", "met P&eacute;"],
    ["letters beyond the first plane", "<p>😀 &#x1F600; Anna 😀 Lind", "😀 Anna 😀 Lind", "&#x1F600; Anna 😀 Lind"],
    ["markup within", "<p>Minister <b>Anna</b> <i>Lind</i> came", "Anna Lind", "Anna</b> <i>Lind"],
    ["wrapped lines", "<p>Anna\n   Lind came", "Anna Lind", "Anna\n   Lind"],
    ["soft hyphens", "<p>The for&shy;eign minister", "foreign minister", "for&shy;eign minister"],
    [
      "an ampersand that is only that",
      "<p>Smith & Sons &unknown; AT&T",
      "Smith & Sons &unknown; AT&T",
      "Smith & Sons &unknown; AT&T",
    ],
    ["windows quotes by number", "<p>&#147;Peace&#148; now", "“Peace”", "&#147;Peace&#148;"],
  ];
  it.each(rows)("%s", (_, html, words, quote) => expect(quoted(html, words)).toBe(quote));

  it("of any slice are the slice of the page", () => {
    const parts = fc.constantFrom(
      "<p>",
      "</p>",
      "<b>",
      "&amp;",
      "&#x1F600;",
      "😀",
      "é",
      "met ",
      "&nbsp;",
      "\n",
      "<br>",
      "a<",
      "x",
      "<!-- c -->",
      "\ud800",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), fc.nat(), fc.nat(), (list, a, b) => {
        const html = `<p>start ${list.join("")} end`;
        const report = read(html);
        const start = a % report.body.length;
        const end = start + 1 + (b % (report.body.length - start));
        const span = codePointSpan(report, start, end);
        expect([...html].slice(span.start, span.end).join("")).toBe(span.quote);
        expect(report.toOriginal).toHaveLength(report.body.length + 1);
      }),
    );
  });
});

describe("paragraphs", () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ["blocks", "<div>One came.<div>Two came.</div></div>Three came.", "One came.\n\nTwo came.\n\nThree came."],
    ["cells and items", "<ul><li>One<li>Two</ul><table><tr><td>Three<td>Four", "One\n\nTwo\n\nThree\n\nFour"],
    ["<br> between sentences", "<p>One came.<br>Two came.<br><br>Three", "One came.\n\nTwo came.\n\nThree"],
    ["<br> inside a sentence", "<p>One came and<br>two went", "One came and two went"],
    ["<pre>", "<pre>One came\nand two.\n\nThree</pre>", "One came and two.\n\nThree"],
    ["inline marks keep words whole", "<p>B<b>ay</b>ramov <i>came</i>", "Bayramov came"],
    [
      "what nobody reads",
      "<p>One<style>p{}</style><noscript>off</noscript><template><p>t</p></template><svg><text>s</text></svg><select><option>o</select> came",
      "One came",
    ],
    ["comments", "<p>One<!-- <p>two --> came", "One came"],
    ["signs that open no tag", "<p>3 < 4 and 5 <6 <3", "3 < 4 and 5 <6 <3"],
  ];
  it.each(rows)("%s", (_, html, body) => expect(read(html).body).toBe(body));
});

describe("hostile pages", () => {
  it("without text are an error that names the next step", () => {
    for (const html of ["<p></p>", "<script>x</script>", "<a <a <a", "<!-- never closed"])
      expect(() => read(html)).toThrow(expect.objectContaining({ code: "empty" }));
  });

  const huge: readonly (readonly [string, string])[] = [
    ["only brackets", "<".repeat(1e6)],
    ["tags never closed", "<a".repeat(5e5)],
    ["deep nesting", `${"<div>".repeat(2e5)}text`],
    ["unclosed quotes", "<p a='".repeat(2e5)],
    ["a huge attribute", `<p class="${"x ".repeat(5e5)}">hello`],
    ["unclosed comments", "x<!--".repeat(2e5)],
    ["raw elements never closed", "<svg>x".repeat(2e5)],
    ["half references", "&#x&amp".repeat(2e5)],
    ["white space", `${" \n".repeat(5e5)}x`],
    ["unclosed paragraphs", "<p>word, word".repeat(5e4)],
    ["many links", "<li><a href=x>word of links</a>".repeat(11_000)],
  ];
  it.each(huge)("%s: in bounded time", (_, html) => {
    const took = cpuTime(() => {
      try {
        read(html);
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
      }
    });
    expect(took).toBeLessThan(5000);
  });

  it("never throw anything but InputError", () => {
    const parts = fc.constantFrom(
      "<",
      ">",
      "</",
      "<p",
      " a=",
      '"',
      "'",
      "<!--",
      "-->",
      "<script",
      "</script>",
      "<table>",
      "</div>",
      "<a href=",
      "&#",
      ";",
      "text ",
      "<html",
      "<body>",
      "<template>",
      "\0",
      "=",
      "/",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), (list) => {
        try {
          read(list.join(""));
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
        }
      }),
      { numRuns: 300 },
    );
  });
});
