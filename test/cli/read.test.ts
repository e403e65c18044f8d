import { describe, expect, it } from "vitest";
import { chancery, REPORT, start } from "./command.ts";

describe("chancery read", () => {
  it("prints one reading a line with the contract's fields", async () => {
    const ran = await chancery(
      ["read", "-", "--format", "jsonl", "--published", "2024-05-15", "--outlet", "Nordic Wire"],
      REPORT,
    );
    expect(ran.code).toBe(0);
    const reading = JSON.parse(ran.out);
    expect(Object.keys(reading)).toEqual(["report", "engagements", "positions", "mentions", "diagnostics"]);
    expect(reading.report).toMatchObject({ source: "-", outlet: "Nordic Wire", language: "en", published: "2024-05-15" });
    const [e] = reading.engagements;
    expect(e).toMatchObject({
      kind: "meeting",
      status: "held",
      when: { edtf: "2024-05-14", from: "2024-05-14", to: "2024-05-14", basis: "stated" },
      where: { place: "Oslo", country: "NOR", basis: "stated" },
      format: ["bilateral"],
      partOf: null,
      occasion: null,
      codes: { plover: { event: "CONSULT" } },
    });
    expect(e.participants.map((p: { name: string; for: string; officeClass: string }) => [p.name, p.for, p.officeClass])).toEqual(
      [
        ["Espen Barth Eide", "NOR", "foreign-minister"],
        ["Tobias Billström", "SWE", "foreign-minister"],
      ],
    );
    const points = [...REPORT];
    for (const x of e.evidence) expect(points.slice(x.start, x.end).join("")).toBe(x.quote);
    expect(reading.positions.map((p: { act: string }) => p.act)).toEqual(["agree", "thank"]);
  });

  it("has a view for people, without control characters of the report", async () => {
    const ran = await chancery(["read", "-", "--format", "text"], REPORT.replace("Oslo", "Oslo \u001b[31m\u202e"));
    expect(ran.code).toBe(0);
    expect(ran.out).toContain("Espen Barth Eide, Foreign Minister (NOR)");
    expect(ran.out).not.toMatch(/[\u001b\u202e]/);
  });

  it("ends quietly when the pipe is closed early", async () => {
    const child = start(["read", "-"]);
    let err = "";
    child.stderr?.on("data", (d: Buffer) => (err += d.toString("utf8")));
    child.stdout?.destroy();
    child.stdin?.on("error", () => {});
    child.stdin?.end(Array.from({ length: 400 }, () => JSON.stringify({ text: REPORT })).join("\n"));
    await new Promise((resolve) => child.on("close", resolve));
    expect(err).toBe("");
  });
});
