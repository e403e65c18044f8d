import { describe, expect, it } from "vitest";
import { KeptAnswers } from "./kept-answers.ts";

const of = (body: string) => ({ body, type: "application/json" });

describe("answers kept", () => {
  it("are given again until the record changes", () => {
    const kept = new KeptAnswers();
    kept.follow("1");
    kept.keep("/a", of("one"));
    kept.follow("1");
    expect(kept.get("/a")?.body).toBe("one");
    kept.follow("2");
    expect(kept.get("/a")).toBeNull();
  });
  it("are bounded: the one not asked for longest goes first", () => {
    const kept = new KeptAnswers();
    kept.keep("/first", of("x"));
    for (let i = 0; i < 4999; i++) kept.keep(`/${i}`, of("x"));
    expect(kept.get("/first")?.body).toBe("x");
    kept.keep("/one more", of("x"));
    expect(kept.size).toBe(5000);
    expect(kept.get("/0")).toBeNull();
    expect(kept.get("/first")?.body).toBe("x");
  });
  it("do not fill the memory", () => {
    const kept = new KeptAnswers();
    for (let i = 0; i < 200; i++) kept.keep(`/${i}`, of("x".repeat(1024 * 1024)));
    expect(kept.size).toBe(64);
    kept.keep("/huge", of("x".repeat(2 * 1024 * 1024)));
    expect(kept.get("/huge")).toBeNull();
  });
});
