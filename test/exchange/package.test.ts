/** A data package: whole, checked by its own checksums, described by what is in it, the same for the same record. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DESCRIBED, PACKAGED } from "../../src/exchange/exports.ts";
import { codebook } from "../../src/exchange/package/codebook.ts";
import { writePackage } from "../../src/exchange/package/write-package.ts";
import { folder } from "../cli/command.ts";
import { csvRows } from "./csv-rows.ts";
import { examples, type Recorded } from "./sources.ts";

let demo: Recorded;
let place: ReturnType<typeof folder>;
let made = "";
const at = (...path: string[]): string => join(made, ...path);
const text = (...path: string[]): string => readFileSync(at(...path), "utf8");
/** What a test asks of the descriptor. */
interface Descriptor {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema: { readonly fields: readonly { readonly name: string }[] };
  }[];
}
let descriptor: Descriptor;

beforeAll(async () => {
  demo = await examples();
  place = folder();
  made = join(place.path, "release");
  await writePackage(demo, made, { version: "2024.1", released: "2024-12-31" });
  descriptor = JSON.parse(text("datapackage.json"));
});
afterAll(() => {
  demo.close();
  place.remove();
});

describe("a data package", () => {
  it("holds what its checksums say, and nothing else", () => {
    const sums = text("SHA256SUMS")
      .trim()
      .split("\n")
      .map((l) => l.split("  ") as [string, string]);
    for (const [hash, path] of sums)
      expect(
        createHash("sha256")
          .update(readFileSync(at(path)))
          .digest("hex"),
      ).toBe(hash);
    const files = readdirSync(made, { recursive: true })
      .map(String)
      .filter((p) => /\.\w+$/.test(p));
    expect(files.sort()).toEqual(sums.map(([, path]) => path).sort());
  });
  it("describes every table: keys, missing values, bytes, hash", () => {
    expect(descriptor).toMatchObject({ version: "2024.1", created: "2024-12-31T00:00:00Z" });
    for (const t of PACKAGED) {
      const resource = descriptor.resources.find((r) => r.name === t.name);
      const bytes = readFileSync(at(resource?.path ?? ""));
      expect(resource).toMatchObject({
        bytes: bytes.length,
        hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
        schema: { primaryKey: t.primaryKey, missingValues: [""] },
      });
      const [head] = csvRows(bytes.toString("utf8"));
      expect(resource?.schema.fields.map((f) => f.name)).toEqual(head);
    }
  });
  it("has each table as Parquet too, the same rows", async () => {
    for (const t of PACKAGED) {
      const rows = csvRows(text("data", `${t.name}.csv`)).length - 1;
      const file = new Uint8Array(readFileSync(at("data", `${t.name}.parquet`))).buffer;
      expect(await parquetReadObjects({ file })).toHaveLength(rows);
    }
  });
  it("can be cited", () => {
    expect(text("CITATION.cff")).toContain('version: "2024.1"');
    expect(JSON.parse(text("citation.json"))).toMatchObject([
      { type: "dataset", version: "2024.1", issued: { "date-parts": [[2024, 12, 31]] } },
    ]);
  });
  it("explains every column", () => {
    for (const t of PACKAGED)
      for (const c of t.columns) expect(text("CODEBOOK.md").replace(/ +/g, " ")).toContain(`| ${c.name} | ${c.type} |`);
  });
  it("is the same, byte for byte, when made again; without a version it takes one from its content", async () => {
    const again = join(place.path, "again");
    await writePackage(demo, again, { version: "2024.1", released: "2024-12-31" });
    expect(readFileSync(join(again, "SHA256SUMS"), "utf8")).toBe(text("SHA256SUMS"));
    const unnamed = join(place.path, "unnamed");
    await writePackage(demo, unnamed, {});
    expect(JSON.parse(readFileSync(join(unnamed, "datapackage.json"), "utf8")).version).toMatch(/^0\.0\.0\+[0-9a-f]{12}$/);
  });
  it("does not touch a folder that holds something, and leaves nothing behind where it fails", async () => {
    const full = join(place.path, "full");
    mkdirSync(full);
    writeFileSync(join(full, "mine.txt"), "mine");
    await expect(writePackage(demo, full, {})).rejects.toThrow("is not empty");
    const broken = {
      ...demo,
      store: {
        ...demo.store,
        positions: () => {
          throw new Error("broken");
        },
      },
    };
    await expect(writePackage(broken, join(place.path, "broken"), {})).rejects.toThrow("broken");
    expect(existsSync(join(place.path, "broken"))).toBe(false);
    expect(readdirSync(place.path).filter((n) => n.startsWith("."))).toEqual([]);
  });
});

describe("docs/codebook.md", () => {
  it("is the codebook of these tables; npm run codebook makes it again", () =>
    expect(readFileSync(join(import.meta.dirname, "../../docs/codebook.md"), "utf8")).toBe(codebook(DESCRIBED)));
});
