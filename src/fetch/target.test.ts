import { expect, test } from "vitest";
import { targetOf } from "./target.ts";

test.each([
  ["https://example.org/a?b#c", "https://example.org/a?b", "example.org", 443],
  ["http://example.org:8080", "http://example.org:8080/", "example.org", 8080],
  ["HTTP://EXAMPLE.org./", "http://example.org./", "example.org.", 80],
  ["https://[2606:2800::1]/", "https://[2606:2800::1]/", "2606:2800::1", 443],
  ["http://2130706433/", "http://127.0.0.1/", "127.0.0.1", 80],
  ["http://0x7f.1/", "http://127.0.0.1/", "127.0.0.1", 80],
  ["http://0177.0.0.01/", "http://127.0.0.1/", "127.0.0.1", 80],
  ["http://１２７.0.0.1/", "http://127.0.0.1/", "127.0.0.1", 80],
  ["https://türkiye.example/", "https://xn--trkiye-3ya.example/", "xn--trkiye-3ya.example", 443],
])("%s is %s", (typed, href, host, port) => {
  const target = targetOf(typed);
  expect([target.url.href, target.host, target.port]).toEqual([href, host, port]);
});

test("a link is read from the page it stands on", () => {
  const from = new URL("https://example.org/news/1");
  expect(targetOf("../2", from).url.href).toBe("https://example.org/2");
  expect(targetOf("//other.example/", from).url.href).toBe("https://other.example/");
});

test.each([
  ["another protocol", "ftp://example.org/"],
  ["a file", "file:///etc/passwd"],
  ["a script", "javascript:alert(1)"],
  ["data", "data:text/html,x"],
  ["gopher", "gopher://127.0.0.1:6379/_x"],
  ["a user", "https://user@example.org/"],
  ["a password", "https://user:secret@example.org/"],
  ["a host hidden behind a user", "https://example.org@127.0.0.1/"],
  ["no host", "https:///"],
  ["no address", "Ministry of Foreign Affairs"],
  ["a port too high", "https://example.org:70000/"],
  ["very long", `https://example.org/${"a".repeat(2000)}`],
])("%s is refused", (_what, typed) => {
  expect(() => targetOf(typed)).toThrowError(expect.objectContaining({ code: "bad-address" }));
});
