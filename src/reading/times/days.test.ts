import { describe, expect, test } from "vitest";
import { addDays, boundsOf, calendarDay, dayNumber, dayOfIso, isoDay, lastOfMonth, toEdtf, weekday } from "./days.ts";

describe("days", () => {
  test("every day of 400 years is its own number, in step with the built-in calendar", () => {
    const start = dayNumber(1800, 1, 1);
    for (let n = start; n < start + 146_097; n++) {
      const d = calendarDay(n);
      if (dayNumber(d.year, d.month, d.day) !== n || isoDay(n) !== new Date(n * 86_400_000).toISOString().slice(0, 10))
        throw new Error(`day ${n}`);
    }
  });

  test.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2024-01-01", -1, "2023-12-31"],
  ] as const)("%s and %i days", (iso, n, other) => {
    expect(addDays(iso, n)).toBe(other);
  });

  test("days that are none", () => {
    for (const iso of ["2023-02-29", "2023-13-01", "2023-1-1", "", "2024-07"]) expect(dayOfIso(iso)).toBeNull();
  });

  test("weekdays begin with Monday", () => {
    expect(weekday(dayOfIso("2024-07-01") as number)).toBe(0);
    expect(weekday(dayOfIso("1969-12-28") as number)).toBe(6);
  });

  test("months have their lengths", () => {
    expect([lastOfMonth(1900, 2), lastOfMonth(2000, 2), lastOfMonth(2024, 2), lastOfMonth(2023, 11)]).toEqual([28, 29, 29, 30]);
  });

  test.each([
    ["2024-07-06", "2024-07-06", "2024-07-06"],
    ["2024-07-01", "2024-07-31", "2024-07"],
    ["2024-01-01", "2024-12-31", "2024"],
    ["2014-01-01", "2019-12-31", "2014/2019"],
    ["2024-06-01", "2024-08-31", "2024-06/2024-08"],
    ["2024-07-03", "2024-07-05", "2024-07-03/2024-07-05"],
    ["2024-07-01", "2024-07-30", "2024-07-01/2024-07-30"],
    [null, "2024-07-06", "../2024-07-06"],
    ["2024-07-06", null, "2024-07-06/.."],
    [null, null, ""],
  ])("%s to %s is %s", (from, to, edtf) => expect(toEdtf(from, to)).toBe(edtf));

  test("the bounds of partial dates", () => {
    const iso = (edtf: string): string[] | null => {
      const b = boundsOf(edtf);
      return b && [isoDay(b.from), isoDay(b.to)];
    };
    expect(iso("2024-02")).toEqual(["2024-02-01", "2024-02-29"]);
    expect(iso("2012")).toEqual(["2012-01-01", "2012-12-31"]);
    expect(iso("2024-13")).toBeNull();
    expect(iso("soon")).toBeNull();
  });
});
