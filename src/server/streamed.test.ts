import { describe, expect, it } from "vitest";
import { streamed } from "./streamed.ts";

describe("an answer made while it is read", () => {
  it("gives text and bytes in their order, in large pieces", async () => {
    const chunks = [...Array.from({ length: 1000 }, (_, i) => `${i},`), new Uint8Array([0x21])];
    const reader = streamed(chunks, {}).body?.getReader();
    let text = "";
    let pieces = 0;
    for (;;) {
      const next = await reader?.read();
      if (!next || next.done) break;
      pieces++;
      text += Buffer.from(next.value).toString("utf8");
    }
    expect(text).toBe(`${Array.from({ length: 1000 }, (_, i) => `${i},`).join("")}!`);
    expect(pieces).toBe(1);
  });
  it("is not made further than it is read, and its making ends with the reading", async () => {
    let made = 0;
    let ended = false;
    function* endless(): Generator<string> {
      try {
        for (;;) {
          made++;
          yield "x".repeat(1024);
        }
      } finally {
        ended = true;
      }
    }
    const reader = streamed(endless(), {}).body?.getReader();
    await reader?.read();
    expect(made).toBeLessThan(300);
    await reader?.cancel();
    expect(ended).toBe(true);
  });
  it("breaks off where the making fails: half a file must not look whole", async () => {
    function* failing(): Generator<string> {
      yield "half";
      throw new Error("the disk went");
    }
    await expect(streamed(failing(), {}).text()).rejects.toThrow("the disk went");
  });
});
