import { expect, test } from "vitest";
import { EMPTY, putOf } from "./put.ts";

const PAGE = {
  url: "https://mfa.example/1",
  retrieved: "2024-06-05T08:00:00.000Z",
  text: "<p>x</p>",
  html: true,
  feeds: [],
  published: "2024-06-04",
};
const FILE = { name: "a.txt", base64: "eA==" };

test.each([
  ["nothing", EMPTY, null],
  ["white space", { ...EMPTY, text: " \n" }, null],
  ["a text", { ...EMPTY, text: "A met B.", outlet: " Wire " }, { text: "A met B.", published: null, outlet: "Wire", url: null }],
  ["a file", { ...EMPTY, file: FILE, published: "2024-06-04" }, { file: FILE, published: "2024-06-04", outlet: null, url: null }],
  [
    "a page, with the day its feed gives",
    { ...EMPTY, page: PAGE },
    { page: { text: "<p>x</p>", html: true }, url: PAGE.url, retrieved: PAGE.retrieved, published: "2024-06-04", outlet: null },
  ],
  [
    "a page with another day typed",
    { ...EMPTY, page: PAGE, published: "2024-06-03", outlet: "Ministry" },
    {
      page: { text: "<p>x</p>", html: true },
      url: PAGE.url,
      retrieved: PAGE.retrieved,
      published: "2024-06-03",
      outlet: "Ministry",
    },
  ],
])("%s", (_name, entered, put) => {
  expect(putOf(entered)).toEqual(put);
});
