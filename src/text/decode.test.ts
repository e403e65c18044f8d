import { describe, expect, it } from "vitest";
import { decode, MAX_BYTES } from "./decode.ts";
import type { InputCode } from "./errors.ts";

const latin = (text: string): Buffer => Buffer.from(text, "latin1");
const swapped = (text: string): Buffer => Buffer.from(`\ufeff${text}`, "utf16le").swap16();

describe("bytes as text", () => {
  const rows: readonly (readonly [string, Uint8Array, string, string])[] = [
    ["ASCII", Buffer.from("Anna Lind"), "Anna Lind", "utf-8"],
    ["UTF-8", Buffer.from("José 😀"), "José 😀", "utf-8"],
    ["UTF-8 with a mark", Buffer.from("\ufeffJosé"), "José", "utf-8"],
    ["UTF-16, low byte first", Buffer.from("\ufeffJosé 😀", "utf16le"), "José 😀", "utf-16le"],
    ["UTF-16, high byte first", swapped("José 😀"), "José 😀", "utf-16be"],
    [
      "windows-1252",
      latin("\x93Jos\xe9\x94 came to Gen\xe8ve to meet his friends"),
      "“José” came to Genève to meet his friends",
      "windows-1252",
    ],
    [
      "what a page declares",
      latin('<meta charset="iso-8859-2"><p>Nov\xe1\xe8ek'),
      '<meta charset="iso-8859-2"><p>Nováček',
      "iso-8859-2",
    ],
    [
      "a page that declares UTF-8 and is damaged",
      Buffer.concat([Buffer.from('<meta charset="utf-8">Jos'), Buffer.from([0xe9]), Buffer.from(" came")]),
      '<meta charset="utf-8">Jos\ufffd came',
      "utf-8 with damaged bytes",
    ],
  ];
  it.each(rows)("%s", async (_, bytes, text, encoding) => expect(await decode(bytes, "a.txt")).toEqual({ text, encoding }));

  const refused: readonly (readonly [string, Uint8Array, InputCode])[] = [
    ["nothing", new Uint8Array(0), "empty"],
    ["a PDF file", latin("%PDF-1.7\n1 0 obj"), "binary"],
    ["a ZIP archive", latin("PK\x03\x04rest"), "binary"],
    ["a gzip file", latin("\x1f\x8b\x08rest"), "binary"],
    ["a picture", latin("\x89PNG\r\n"), "binary"],
    ["NUL bytes", latin("text\0text"), "binary"],
    ["an encoding that is not known", latin('<meta charset="x-nowhere">Jos\xe9'), "encoding"],
    ["too much", new Uint8Array(MAX_BYTES + 1), "too-large"],
  ];
  it.each(refused)("refuses %s and names the file", (_, bytes, code) => {
    const wanted = expect.objectContaining({ name: "InputError", code, message: expect.stringMatching(/^a\.txt: .+/) });
    return expect(decode(bytes, "a.txt")).rejects.toThrow(wanted);
  });
});
