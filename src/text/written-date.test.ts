import { expect, it } from "vitest";
import { firstDate } from "./written-date.ts";

const found = (text: string) => {
  const date = firstDate(text);
  return date && [text.slice(date.first, date.last), date.date];
};

it.each([
  ["LIMA, March 9, 2024 - Two ministers", "March 9, 2024", "March 9, 2024"],
  ["HELSINKI, Nov. 12 (Xinhua) -- Two", "Nov. 12", "Nov. 12"],
  ["Lima | Tuesday, 12 March 2024", "Tuesday, 12 March 2024", "12 March 2024"],
  ["Quito, Tuesday 12 MARCH", "Tuesday 12 MARCH", "12 MARCH"],
  ["this 8th day of May 2024:", "this 8th day of May 2024", "8th day of May 2024"],
  ["Oslo, 15 and 16 March 2016", "15 and 16 March 2016", "15 and 16 March 2016"],
  ["Minsk, 05.03.2021.", "05.03.2021", "05.03.2021"],
  ["Windhoek, 2024-05-08:", "2024-05-08", "2024-05-08"],
])("the first date written in a text, with its weekday: %s", (text, written, date) => {
  expect(found(text)).toEqual([written, date]);
});

it.each([
  "Room 12, Tuesday",
  "Resolution 2254 of the Council",
  "Section 301 of title 3",
  "in March 2016",
  "Act (50 U.S.C. 1701-1706) to deal",
  "112 March",
])("no day's date: %s", (text) => {
  expect(firstDate(text)).toBeNull();
});
