/** Each format read back by a library of its own, on the demo and on odd words. */
import checkGeoJson from "@placemarkio/check-geojson";
import { UndirectedGraph } from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import ICAL from "ical.js";
import jsonld from "jsonld";
import RssParser from "rss-parser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reportFromText } from "../../src/text/report-from-text.ts";
import { ALL, examples, exported, ODD_OUTLET, type Recorded, recordOf, twoReports } from "./sources.ts";

let demo: Recorded;
let odd: Recorded;
beforeAll(async () => {
  demo = await examples();
  odd = twoReports();
});
afterAll(() => {
  demo.close();
  odd.close();
});

const SETS = [
  ["the examples", () => demo],
  ["odd words", () => odd],
  ["no engagement", () => ({ ...demo, filter: { party: ["NOBODY"] } })],
] as const;

describe.each(SETS)("of %s", (_, source) => {
  const held = (): number => source().store.engagements(source().filter).total;
  it("the calendar is iCalendar", () => {
    const text = exported("engagements", "ics", source());
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
    const events = calendar.getAllSubcomponents("vevent").map((c) => new ICAL.Event(c));
    expect(new Set(events.map((e) => e.uid)).size).toBe(events.length);
    for (const e of events) {
      expect(e.startDate.isDate).toBe(true);
      expect(e.endDate.compare(e.startDate)).toBe(1);
      expect(e.summary).not.toBe("");
    }
    expect(events.length).toBeLessThanOrEqual(held());
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
  it("the feed is Atom", async () => {
    const feed = await new RssParser().parseString(exported("engagements", "atom", source()));
    expect(feed.items).toHaveLength(Math.min(100, held()));
    for (const item of feed.items) expect(item.link).toMatch(/^https:\/\/example\.org\/engagement\/e-/);
  });
  it("the feed is JSON Feed 1.1", () => {
    const feed = JSON.parse(exported("engagements", "jsonfeed", source()));
    expect(feed.version).toBe("https://jsonfeed.org/version/1.1");
    for (const item of feed.items) expect(item).toMatchObject({ id: expect.any(String), content_text: expect.any(String) });
    const days = feed.items.map((i: { date_modified: string }) => i.date_modified);
    expect([...days].sort().reverse()).toEqual(days);
  });
  it("the map is GeoJSON, longitude first", () => {
    const text = exported("engagements", "geojson", source());
    expect(checkGeoJson.getIssues(text)).toEqual([]);
    for (const f of JSON.parse(text).features) expect(Math.abs(f.geometry.coordinates[1])).toBeLessThanOrEqual(90);
  });
  it("the graphs are GEXF and GraphML of the same network", () => {
    for (const of of ["network", "people"] as const) {
      // A graph without a node has no kind that its readers agree on.
      if (!held()) expect(exported(of, "gexf", source())).not.toContain("<node ");
      if (!held()) continue;
      const a = gexf.parse(UndirectedGraph, exported(of, "gexf", source()));
      const b = graphml.parse(UndirectedGraph, exported(of, "graphml", source()));
      expect(a.order).toBe(b.order);
      expect(a.size).toBe(b.size);
      const weight = (g: UndirectedGraph): number =>
        g.reduceEdges((sum, edge) => sum + Number(g.getEdgeAttribute(edge, "weight")), 0);
      expect(weight(a)).toBe(weight(b));
    }
  });
  it("the linked data is JSON-LD", async () => {
    const text = exported("engagements", "jsonld", source());
    const quads = (await jsonld.toRDF(JSON.parse(text), { documentLoader: refuse })) as {
      predicate: { value: string };
      object: { value: string };
    }[];
    const events = quads.filter((q) => q.object.value === "https://schema.org/Event");
    expect(events).toHaveLength(held());
    expect(quads.every((q) => /^(?:https:\/\/schema\.org\/|http:\/\/www\.w3\.org\/)/.test(q.predicate.value))).toBe(true);
  });
  it("the entities of FollowTheMoney name only each other, each once", () => {
    const lines = exported("engagements", "ftm", source())
      .split("\n")
      .filter(Boolean)
      .map((l) => JSON.parse(l));
    const ids = new Set(lines.map((l) => l.id));
    expect(ids.size).toBe(lines.length);
    for (const { properties } of lines)
      for (const p of ["involved", "organizer", "holder", "post", "organization"])
        for (const id of properties[p] ?? []) expect(ids.has(id)).toBe(true);
    const events = lines.filter((l) => l.schema === "Event");
    expect(events).toHaveLength(held());
    // The model's own bound; a summary is a sentence, not the one word that names what happened.
    for (const { properties } of events) {
      for (const name of properties.name) expect(name.length).toBeLessThanOrEqual(384);
      for (const summary of properties.summary ?? []) expect(summary).toMatch(/\s/);
    }
  });
  it("the statements of FollowTheMoney have keys of their own and say what the entities say", () => {
    const statements = exported("engagements", "ftm-statements", source())
      .split("\n")
      .filter(Boolean)
      .map((l) => JSON.parse(l));
    const entities = exported("engagements", "ftm", source())
      .split("\n")
      .filter(Boolean)
      .map((l) => JSON.parse(l));
    expect(new Set(statements.map((s) => s.id)).size).toBe(statements.length);
    const said = entities.flatMap((e) =>
      Object.entries(e.properties as Record<string, string[]>).flatMap(([p, values]) => values.map((v) => `${e.id} ${p} ${v}`)),
    );
    expect(statements.map((s) => `${s.entity_id} ${s.prop} ${s.value}`).sort()).toEqual(said.sort());
  });
});

const refuse = async (address: string): Promise<never> => {
  throw new Error(`nothing may be fetched: ${address}`);
};

describe("odd words", () => {
  it("are no markup in any format of markup", () => {
    for (const [name, format] of ALL.filter(([, f]) => ["gexf", "graphml", "atom"].includes(f))) {
      const text = exported(name, format, odd);
      expect(text.replace(/<!\[CDATA\[.*?\]\]>/gs, "")).not.toContain("<script");
      expect(text).not.toMatch(/[\u0000-\u0008\u202e]/);
    }
  });
  it("reach a feed's reader as they are", async () => {
    const feed = await new RssParser().parseString(exported("engagements", "atom", odd));
    expect(feed.items.some((i) => i.content?.includes(ODD_OUTLET.slice(0, 14)))).toBe(true);
  });
});

describe("what is said", () => {
  const first = (text: string): ICAL.Event =>
    new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent")[0] as ICAL.Component);
  it.each([
    ["met", "2024-05-15", "CONFIRMED"],
    ["will meet", "2024-05-10", "TENTATIVE"],
  ])("a calendar tells that the two %s, as told on %s: %s", (verb, published, status) => {
    const record = recordOf([
      reportFromText(
        `Norwegian Foreign Minister Espen Barth Eide ${verb} Swedish Foreign Minister Tobias Billström in Oslo on 14 May 2024.`,
        {
          source: "a.txt",
          published,
        },
      ),
    ]);
    const event = first(exported("engagements", "ics", record));
    record.close();
    expect(event.component.getFirstPropertyValue("status")).toBe(status);
    expect(event.startDate.toString()).toBe("2024-05-14");
    expect(event.location).toContain("Oslo");
  });
  it("an edge has a spell for each engagement", () => {
    const text = exported("network", "gexf", odd);
    expect(text).toContain(
      '<edge id="0" source="NOR" target="SWE" weight="1"><spells><spell start="2024-05-14" end="2024-05-14"/></spells></edge>',
    );
  });
  it("a term of office has the knowledge base's days", () => {
    const lines = exported("engagements", "ftm", odd)
      .split("\n")
      .filter(Boolean)
      .map((l) => JSON.parse(l));
    const post = lines.find((l) => l.schema === "Position" && l.properties.country?.includes("se"));
    const held = lines.find((l) => l.schema === "Occupancy" && l.properties.post.includes(post.id));
    expect(held.properties.startDate?.[0]).toMatch(/^2022-10/);
    expect(held.properties.date).toContain("2024-05-14");
  });
});
