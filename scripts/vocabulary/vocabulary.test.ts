import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { OFFICE_CLASSES } from "../../src/knowledge/layout.ts";
import { OFFICE_CLASSES_MEAN } from "../../src/reading/vocabulary.ts";
import { PAGE, vocabularyPage } from "./vocabulary.ts";

it("is what docs/vocabulary.md says; if not: npm run vocabulary", () =>
  expect(readFileSync(PAGE, "utf8")).toBe(vocabularyPage()));
it("knows every class of office", () => expect(Object.keys(OFFICE_CLASSES_MEAN).sort()).toEqual([...OFFICE_CLASSES].sort()));
