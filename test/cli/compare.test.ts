import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { chancery, folder, REPORT } from "./command.ts";

const OTHER =
  "Norway's Foreign Minister Espen Barth Eide received his Swedish colleague Tobias Billström in Oslo on 14 May 2024. They spoke of defence.\n";
const place = folder();
const record = join(place.path, "record");
let id = "";
beforeAll(async () => {
  const reports = join(place.path, "reports");
  mkdirSync(reports);
  const line = (text: string, outlet: string, published: string) => JSON.stringify({ text, outlet, published });
  writeFileSync(join(reports, "a.jsonl"), [line(REPORT, "Wire", "2024-05-15"), line(OTHER, "Post", "2024-05-14")].join("\n"));
  await chancery(["ingest", reports, "--record", record]);
  id = JSON.parse((await chancery(["export", "engagements", "--record", record])).out.split("\n")[0] ?? "").id;
});
afterAll(() => place.remove());

const compare = (...args: string[]) => chancery(["compare", id, ...args, "--record", record]);

it("sets accounts beside each other by outlet, and says who published first", async () => {
  const { out, code } = await compare("--by", "outlet");
  expect(code).toBe(0);
  expect(out).toContain("Post  2024-05-14  first to publish");
  expect(out).toContain("field where: agreed");
  expect(out).toMatch(/statement NOR: told by one alone|statement SWE: told by one alone|statement BOTH: told by one alone/);
  expect(out).toContain("Post: silent");
});

it("gives the same as JSON; another word for the accounts is wrong usage", async () => {
  const { table } = JSON.parse((await compare("--by", "side", "--format", "json")).out);
  expect([table.by, table.accounts.length, table.first]).toEqual(["outlet", 2, 0]);
  expect((await compare("--by", "colour")).code).toBe(2);
});
