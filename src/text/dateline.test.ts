import { describe, expect, it } from "vitest";
import { datelineAt } from "./dateline.ts";

const AFTER = " The foreign ministers met on Tuesday.";

describe("datelines", () => {
  const rows: readonly (readonly [string, string | null, string | null, string | null])[] = [
    ["LIMA, Peru, March 9.", "LIMA, Peru", "--03-09", null],
    ["HELSINKI, Nov. 12 (Xinhua) --", "HELSINKI", "--11-12", "Xinhua"],
    ["Taif, March 2, 2019, SPA --", "Taif", "2019-03-02", "SPA"],
    ["Taif, Jumada al-Thani 25, 1440 H, March 2, 2019, SPA --", "Taif", "2019-03-02", "SPA"],
    ["Riga, 2 March 2019 (TDI):", "Riga", "2019-03-02", "TDI"],
    ["GENEVA, Jan. 10, 2022", "GENEVA", "2022-01-10", null],
    ["ISLAMABAD Dec 2 (APP):", "ISLAMABAD", "--12-02", "APP"],
    ["Lucknow [India], August 9 (ANI):", "Lucknow", "--08-09", "ANI"],
    ["Maputo (AFP) March 14, 2011", "Maputo", "2011-03-14", "AFP"],
    ["(Example News) OSLO, Norway, May 3.", "OSLO, Norway", "--05-03", "Example News"],
    [
      "LIMA/QUITO, (ABC - Andes Point / EFG - 24th Feb, 2023 ) :",
      "LIMA/QUITO",
      "2023-02-24",
      "ABC - Andes Point / EFG - 24th Feb, 2023",
    ],
    ["KUWAIT:", "KUWAIT", null, null],
    ["AMMAN -", "AMMAN", null, null],
    ["MOSCOW. 11 January 2022.", "MOSCOW", "2022-01-11", null],
    ["Addis Ababa -", "Addis Ababa", null, null],
    ["Canberra, Tuesday.", "Canberra", null, null],
    ["Minsk, 05.03.2021.", "Minsk", "2021-03-05", null],
    ["Ljubljana, 8. May 2024 –", "Ljubljana", "2024-05-08", null],
    ["Jakarta, 8/5/2024 –", "Jakarta", "2024-05-08", null],
    ["YEREVAN, MAY 8, 2024.", "YEREVAN", "2024-05-08", null],
    ["SAN JOSÉ, Costa Rica —", "SAN JOSÉ, Costa Rica", null, null],
    ["BRIDGETOWN, Barbados, CMC –", "BRIDGETOWN, Barbados, CMC", null, null],
    ["WASHINGTON, D.C. –", "WASHINGTON, D.C", null, null],
    ["N'DJAMENA (Reuters) -", "N'DJAMENA", null, "Reuters"],
    ["Hanoi (VNA) –", "Hanoi", null, "VNA"],
    ["Kingston, Jamaica (JIS) —", "Kingston, Jamaica", null, "JIS"],
    ["Damascus, SANA-", "Damascus", null, "SANA"],
    ["Baku – APA.", "Baku", null, "APA"],
    ["Pretoria, South Africa – 8 May 2024:", "Pretoria, South Africa", "2024-05-08", null],
    ["Port of Spain, Wednesday 8 May 2024 —", "Port of Spain", "2024-05-08", null],
    ["SANTO DOMINGO, Wednesday, May 8, 2024 (EFG) -", "SANTO DOMINGO", "2024-05-08", "EFG"],
    ["Sharm el-Sheikh, Wed 8 May 2024:", "Sharm el-Sheikh", "2024-05-08", null],
    ["Lomé | 8 May 2024 |", "Lomé", "2024-05-08", null],
    ["Cúcuta / Quito, 8 May 2024.-", "Cúcuta / Quito", "2024-05-08", null],
    ["[Windhoek, May 8, 2024]", "Windhoek", "2024-05-08", null],
    ["Arica, Chile (8 May 2024) --", "Arica, Chile", "2024-05-08", null],
    ["Windhoek (8 May 2024)", "Windhoek", "2024-05-08", null],
    ["Arica (Chile), May 8, 2024 (EFG).-", "Arica", "2024-05-08", "Chile"],
    ["Windhoek, this 8th day of May 2024:", "Windhoek", "2024-05-08", null],
    ["Windhoek, 2024-05-08:", "Windhoek", "2024-05-08", null],
    ["BOGOR, West Java, Thursday, May 9, 2024 –", "BOGOR, West Java", "2024-05-09", null],
    ["Sarajevo, Bosnia and Herzegovina, May 8, 2024 -", "Sarajevo, Bosnia and Herzegovina", "2024-05-08", null],
    ["AMMAN-", "AMMAN", null, null],
    ["BRASILIA, (EFG) –", "BRASILIA", null, "EFG"],
    ["Maputo, (Coast News) -", "Maputo", null, "Coast News"],
    ["Arica, Chile (Agencia Sur).-", "Arica, Chile", null, "Agencia Sur"],
    ["Hong Kong EFG —", "Hong Kong", null, "EFG"],
    ["May 8, 2024 (LUSAKA) –", "LUSAKA", "2024-05-08", null],
    ["EFG | RABAT | 08/05/2024", "RABAT", "2024-05-08", "EFG"],
    ["Brussels, 08/05/2024 -", "Brussels", "2024-05-08", null],
  ];
  it.each(rows)("%s", (text, place, date, agency) => {
    const found = datelineAt(text + AFTER, 0);
    expect(found).toMatchObject({ start: 0, place, date, agency });
    expect((text + AFTER).slice(0, found?.end).trim()).toBe(text);
  });

  it.each([
    "Powers Act (50 U.S.C. 1701-1706) to deal with the unusual threat to the nation.",
    "From Monday, July 15, to Wednesday, July 17, the President will travel to two states.",
  ])("are not %s", (text) => {
    expect(datelineAt(text, 0)).toBeNull();
  });

  it("are read where they stand in the body", () => {
    const body = `Talks go on\n\nOSLO, May 3.${AFTER}`;
    expect(datelineAt(body, 13)).toMatchObject({ start: 13, end: 25, place: "OSLO" });
  });

  it("are told by a wire's town in capitals alone, before a paragraph", () => {
    const told =
      "Prime Minister Ada Berg told the Finnish foreign minister on Sunday that the treaty would be signed before the summer.";
    expect(datelineAt(`JERUSALEM ${told}`, 0)).toMatchObject({ place: "JERUSALEM", end: 9 });
    expect(datelineAt(`MOSCOW Turns Away\n\n${told}`, 0)).toBeNull();
    expect(datelineAt(`OPEC ${told}`, 0)).toBeNull();
  });

  it.each([
    ["8 May 2024, Brasília", "Brasília"],
    ["Wednesday, 8 May 2024 – DAR ES SALAAM", "DAR ES SALAAM"],
    ["May 8, 2024 (Lusaka)", "Lusaka"],
    ["Place: Arica", "Arica"],
    ["Embassy of Kenya, Lima", "Lima"],
    ["High Commission of India in Nairobi", "Nairobi"],
    ["Nairobi", "Nairobi"],
    ["Ottawa, Ontario", "Ottawa"],
    ["13:47, 8 May 2024, Bishkek - Coast News", "Bishkek"],
    ["By our correspondent in Arica", "Arica"],
    ["From our correspondent, Arica, 8 May 2024", "Arica"],
    ["Our staff reporter in Lima", "Lima"],
  ])("have a line of their own: %s", (line, place) => {
    expect(datelineAt(`${line}\n\n${AFTER.trim()}`, 0)).toMatchObject({ place });
  });

  it("are told by a town alone before a long telling", () => {
    const told = "A pipeline that both presidents have long wanted is to be built after all, if their words of yesterday count.";
    expect(datelineAt(`Dar es Salaam. ${told}`, 0)).toMatchObject({ place: "Dar es Salaam", date: null });
    expect(datelineAt(`Hanoi.– ${told}`, 0)).toMatchObject({ place: "Hanoi" });
    expect(datelineAt(`New Delhi : ${told}`, 0)).toMatchObject({ place: "New Delhi" });
    expect(datelineAt(`Nobody. ${told}`, 0)).toBeNull();
    expect(datelineAt("Moscow – Kyiv talks end", 0)).toBeNull();
  });

  const not = [
    "Ministry of Foreign Affairs of Chile, 8 May 2024",
    "Embassy of India, 8 May 2024",
    "Talks on Water – 8 May 2024",
    "8 May 2024 – Berg Meets Haddad",
    "Wednesday, 8 May 2024",
    "THE HARBOUR WATCHER - June 2021",
    "NORWAY - CHILE: FOREIGN MINISTERS MEET",
    "African Union (AU) - The ministers met.",
    "Omar Haddad (Egypt): The ministers met.",
    "The ministers met in Oslo on 3 May 2021.",
    "Oslo is the capital of Norway.",
    "ministers met in May.",
    "On 3 May 2021, the ministers met.",
    "Anna Lind (left) met Omar Haddad on 3 May 2021.",
    "From March 28 to April 3, the ministers met.",
    "",
    "The Baltic Mirror, Tuesday 17 July 2018",
    "The Northern Lights, 7 October 2025, p. 3",
    "Harbour Gazette, 1 July 2006",
    "Turkey - Armenia talks begin",
    "(a bracket never closed",
    "LIVE: All about the phone call",
    "EXCLUSIVE - The ministers met in secret.",
    "UPDATE 2: The talks go on.",
    "By Omar Haddad in Lima",
    "From our readers",
    "Serbia- Kosovo talks begin",
    "EFG | Politics | 08/05/2024",
  ];
  it.each(not)("not: %s", (text) => expect(datelineAt(text, 0)).toBeNull());

  it("have no day that no calendar has", () => {
    expect(datelineAt(`OSLO, February 30, 2021.${AFTER}`, 0)?.date).toBeNull();
  });

  it("of several days", () => {
    const told = (line: string) => datelineAt(`${line}\n\nThe two sides met.`, 0);
    expect(told("Havana, 15 and 16 March 2016")).toMatchObject({ place: "Havana", date: "2016-03-16" });
    expect(told("Geneva, 3-5 May 2021")).toMatchObject({ place: "Geneva", date: "2021-05-05" });
    expect(told("Geneva, 3 to 5 May 2021")).toMatchObject({ place: "Geneva", date: "2021-05-05" });
    expect(told("Geneva, 3 May 2021")).toMatchObject({ place: "Geneva", date: "2021-05-03" });
  });

  it("letterheads", () => {
    expect(datelineAt("Media Update | Suva, 11 February 2026\n\nThe", 0)).toMatchObject({ place: "Suva", date: "2026-02-11" });
    expect(datelineAt("Ministry of External Affairs, Colombo\n\nThe", 0)).toMatchObject({ place: "Colombo" });
    expect(datelineAt("By Our Correspondent in Hanoi\n\nThe", 0)).toMatchObject({ place: "Hanoi" });
    expect(datelineAt("Ministry of Trade, Industry\n\nThe", 0)).toBeNull();
    expect(datelineAt("Weekly Briefing | Fisheries, 11 February 2026\n\nThe", 0)).toBeNull();
  });
});
