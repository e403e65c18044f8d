import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentences } from "./sentences.ts";

const cut = (body: string): string[] => sentences(body, []).map((s) => body.slice(s.start, s.end));

describe("sentences", () => {
  /** Each row's sentences, one space between them in the body. */
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ["stops", ["The ministers met.", "Who came?", "Anna!", "All left"]],
    ["titles before names", ["Mr. Lee met Dr. Kim.", "They spoke."]],
    ["titles of the East Indies", ["He met Ir. Hassan Omar and Drs. Budi Raharjo.", "They spoke."]],
    ["military titles", ["He met Lt. Gen. Omar Haddad.", "Later, he left."]],
    ["initials of two letters", ["Prime Minister Ch.Saikhanbileg met Ts. Elbegdorj on Monday.", "They spoke."]],
    ["initials", ["He met S. Rao.", "Then K. N. Rao spoke."]],
    ["states in letters", ["He came from the U.S. on Monday.", "It rained in the U.K.", "The talks began."]],
    ["the American capital", ["They met in Washington, D.C.", "Talks dealt with grain.", "WASHINGTON, D.C. May 5 was the day."]],
    ["hours", ["He came at 5 p.m.", "The minister left."]],
    ["months before days", ["They met on Jan. 5 and Oct. 6.", "They left."]],
    ["months at the end", ["They met in Sept.", "The minister left."]],
    ["days of the month", ["They met on the 21st.", "A second round follows on the 31st.", "They left St. Louis."]],
    ["decimals and years", ["Trade grew by 2.5 percent.", "In 2020 it fell."]],
    ["numbered things", ["He is the No. 2 official.", "Art. 5 applies."]],
    ["quotes", ["“We agreed,” he said.", "“Good.”", "They left."]],
    ["brackets", ["They agreed.", "(It took a day.)", "They left."]],
    ["notes", ["They agreed.[1]", "Then they left."]],
    ["names with full stops", ["Gazette.Az reports it, and gazette.example has more."]],
    ["numbers of a list", ["1. First point.", "2. Second point."]],
    ["dots that go on", ["He waited... and left."]],
  ];
  it.each(rows)("%s", (_, wanted) => expect(cut(wanted.join(" "))).toEqual(wanted));

  it("end without a space where one was left out", () => {
    expect(cut("The envoys wrote it down.Then he left.")).toEqual(["The envoys wrote it down.", "Then he left."]);
  });

  it("end with their paragraph", () => {
    expect(cut("Talks go on\n\nThe ministers met")).toEqual(["Talks go on", "The ministers met"]);
  });

  it("end where a region begins or ends, and are not cut inside a dateline", () => {
    const body = "Talks go on ST. PETER, May 3. The ministers met";
    const regions = [
      { kind: "title", start: 0, end: 11 },
      { kind: "dateline", start: 12, end: 29 },
    ] as const;
    const found = sentences(body, regions).map((s) => body.slice(s.start, s.end));
    expect(found).toEqual(["Talks go on", "ST. PETER, May 3.", "The ministers met"]);
  });

  it("cover every sign but white space once, in order", () => {
    const parts = fc.constantFrom("Mr", ".", " ", "The ", "minister", "\n\n", "“", "”", "5", "A", "!", "😀", ")", "[1]", "é");
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), (list) => {
        const body = list.join("");
        const found = sentences(body, []);
        found.forEach((s, n) => {
          expect(s.end).toBeGreaterThan(s.start);
          expect(s.start).toBeGreaterThanOrEqual(found[n - 1]?.end ?? 0);
        });
        const said = found.map((s) => body.slice(s.start, s.end)).join("");
        expect(said.replace(/\s/g, "")).toBe(body.replace(/\s/g, ""));
      }),
    );
  });
});
