import { expect, test } from "vitest";
import { base64 } from "./base64.ts";

test.each([0, 1, 2, 3, 0x8000, 0x8001, 200_000])("%d bytes", (size) => {
  const bytes = Uint8Array.from({ length: size }, (_, at) => at % 256);
  expect(base64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
});
