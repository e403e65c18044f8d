import { expect, it } from "vitest";
import { isDay } from "./is-day.ts";

it.each(["2024-02-29", "1999-12-31", "0001-01-01"])("%s is a day", (day) => expect(isDay(day)).toBe(true));
it.each([
  "2023-02-29",
  "2024-02-31",
  "2024-13-01",
  "2024-00-10",
  "2024-01-00",
  "2024-1-1",
  "2024-01",
  "yesterday",
  "",
  "2024-01-01T00:00",
])("%s is none", (day) => expect(isDay(day)).toBe(false));
