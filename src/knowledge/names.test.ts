import { describe, expect, it } from "vitest";
import { personNames } from "./names.ts";
import { respelled, spellingKey } from "./spelling.ts";

const names = (name: string, party: string, aliases: readonly string[] = [], royal = false): string[] =>
  personNames({ name, aliases, parties: [party], royal }).map((n) => `${n.form}: ${n.words.join(" ")}`);

describe("names of people by the customs of their country", () => {
  it.each([
    ["Hakan Fidan", "TUR", ["name: hakan fidan", "surname: fidan", "short: h fidan"]],
    ["Mevlüt Çavuşoğlu", "TUR", ["surname: cavusoglu", "surname: chavushoghlu"]],
    ["Abdel Fattah el-Sisi", "EGY", ["surname: el sisi", "surname: sisi", "name: abdel sisi"]],
    ["Alexander van der Bellen", "AUT", ["surname: van der bellen", "name: alexander van der bellen"]],
    ["Kang Kyung-wha", "KOR", ["surname: kang", "name: kyung wha kang", "name: kang kyungwha"]],
    ["Marcelo Ebrard Casaubón", "MEX", ["name: marcelo ebrard", "surname: ebrard", "surname: ebrard casaubon"]],
    ["Elmar Maharram oglu Mammadyarov", "AZE", ["name: elmar mammadyarov", "surname: mammadyarov"]],
    ["Faisal bin Farhan Al Saud", "SAU", ["name: faisal bin farhan", "short: bin farhan", "name: faisal al saud"]],
    ["Joseph R. Biden, Jr.", "USA", ["name: joseph biden", "surname: biden"]],
    ["Abiy Ahmed", "ETH", ["surname: abiy", "surname: ahmed"]],
    ["John Reid, Baron Reid of Cardowan", "GBR", ["name: john reid", "surname: reid"]],
    ["Yoshimasa Hayashi", "JPN", ["name: hayashi yoshimasa", "surname: hayashi"]],
  ])("%s (%s)", (name, party, expected) => expect(names(name, party)).toEqual(expect.arrayContaining(expected)));

  it("calls monarchs by title and first name", () =>
    expect(names("Abdullah II", "JOR", [], true)).toEqual(
      expect.arrayContaining(["name: abdullah ii", "short: king abdullah", "short: king abdullah ii"]),
    ));

  it("gives no name that is an ordinary small word or written in another script", () => {
    expect(names("Salman of Saudi Arabia", "SAU")).not.toContain("surname: arabia");
    expect(names("Сергей Лавров", "RUS")).toEqual([]);
  });
});

describe("spelling keys", () => {
  it.each([
    ["sergey", "sergei"],
    ["aliyev", "aliev"],
    ["bayramov", "bairamov"],
    ["mirziyoyev", "mirziyoev"],
    ["yuri", "iouri"],
    ["muhammad", "mohamed"],
    ["zelenskyy", "zelensky"],
    ["khalifa", "halifa"],
  ])("%s and %s are one name", (a, b) => expect(spellingKey(a)).toBe(spellingKey(b)));

  it.each([
    ["carter", "charter"],
    ["bush", "bus"],
    ["putin", "patten"],
    ["lavrov", "larov"],
  ])("%s and %s are two", (a, b) => expect(spellingKey(a)).not.toBe(spellingKey(b)));

  it("spells accents out", () => expect(respelled("Jürgen Müller", false)).toContain("Juergen Mueller"));
});
