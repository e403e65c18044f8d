import { expect, it } from "vitest";
import { lint } from "./lint.ts";

it("finds no fault in the source files", () => expect(lint()).toEqual([]), 30_000);
