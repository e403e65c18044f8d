import fc from "fast-check";
import { expect, test } from "vitest";
import { isHtml, readable, seen } from "./htmlView.ts";
import { paragraphs } from "./paragraphs.ts";
import { type Span, segments } from "./segments.ts";

/** Paragraphs of the readable form, marked words in brackets. */
function read(source: string, marked: string[] = []): string[] {
  const spans = marked.map(
    (words): Span => ({ start: source.indexOf(words), end: source.indexOf(words) + words.length, field: words }),
  );
  return paragraphs(readable(source, segments(source, spans))).map((paragraph) =>
    paragraph.segments
      .map((segment) => (segment.fields.length > 0 ? `[${segment.text.trim()}]` : segment.text))
      .join("")
      .trim(),
  );
}

test("a short piece of a source as it is seen", () => {
  expect(seen("Korea&#8217;s\n<b>envoy</b> &amp; two")).toBe("Korea’s envoy & two");
  expect(seen("plain, 5 < 6")).toBe("plain, 5 < 6");
});

test.each<[string, string, string[], string[]]>([
  ["blocks part paragraphs", "<p>One\ntwo.</p><p>Three.</p>", [], ["One two.", "Three."]],
  [
    "inline tags fall away, also inside marked words",
    "<p>Minister <b>A. Per</b>son met</p>",
    ["A. Per</b>son"],
    ["Minister [A. Person] met"],
  ],
  [
    "references become characters",
    "<p>A &amp; B&#8217;s &#x201C;x&#x201d; &bogus;</p>",
    ["A &amp; B"],
    ["[A & B]’s “x” &bogus;"],
  ],
  ["scripts and menus are no reading matter", "<nav>Home</nav><script>let a = '<p>x</p>'</script><p>Text</p>", [], ["Text"]],
  ["an unclosed script hides the rest", "<p>Text</p><script>alert(1)", [], ["Text"]],
  ["marked words in markup are shown", '<meta content="2024-03-12"><p>Text</p>', ["2024-03-12"], ["[2024-03-12]", "Text"]],
  ["a smaller sign is text", "<p>2 < 3 and 5 > 4</p>", [], ["2 < 3 and 5 > 4"]],
])("%s", (_name, source, marked, expected) => {
  expect(read(source, marked)).toEqual(expected);
});

test("a page is told from prose that mentions a tag", () => {
  expect(isHtml("\n<!doctype html><html><body>x")).toBe(true);
  expect(isHtml("He wrote <script>alert(1)</script> in a <p> tag.")).toBe(false);
  expect(isHtml("<script>alert(1)</script> she said")).toBe(false);
});

test("any source is read in time, and every marked word stays in sight", () => {
  const source = fc.string({
    unit: fc.constantFrom("<", ">", "p", "/", "!", "-", "script", "&", "#", ";", " ", "\n", "a", '"'),
    maxLength: 200,
  });
  fc.assert(
    fc.property(source, fc.nat(200), fc.nat(20), (text, start, length) => {
      const span = { start, end: start + length, field: "x" };
      const marked = text.slice(start, start + length);
      const shown = paragraphs(readable(text, segments(text, [span]))).flatMap((p) =>
        p.segments.filter((s) => s.fields.length > 0),
      );
      expect(shown.some((segment) => segment.text.trim() !== "")).toBe(marked.trim() !== "");
    }),
  );
  const deep = "<".repeat(200_000) + "<script".repeat(20_000) + "<!--".repeat(20_000);
  const begun = performance.now();
  readable(deep, segments(deep, []));
  expect(performance.now() - begun).toBeLessThan(1_000);
});
