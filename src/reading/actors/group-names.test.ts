import { expect, it } from "vitest";
import { peopleIn } from "./check.ts";

const names = (text: string): string[] => peopleIn(text).map((p) => p.split(" | ")[0] as string);

it.each([
  [
    "two of one house, one of them called like it",
    "The Amir Sheikh Sabah Al-Ahmad Al-Jaber Al-Sabah was there. Sheikh Nawaf Al-Ahmad Al-Jaber Al-Sabah came too.",
    ["Sabah Al-Ahmad Al-Jaber Al-Sabah", "Nawaf Al-Ahmad Al-Jaber Al-Sabah"],
  ],
  [
    "a father and his son",
    "King Salman bin Abdulaziz Al Saud was there. Crown Prince Mohammed bin Salman bin Abdulaziz Al Saud came too.",
    ["Salman bin Abdulaziz Al Saud", "Mohammed bin Salman bin Abdulaziz Al Saud"],
  ],
  [
    "one whose given name is a rank",
    "Prince Turki bin Abdulaziz Al Saud was there. Crown Prince Sultan bin Abdulaziz Al Saud came too.",
    ["Turki bin Abdulaziz Al Saud", "Sultan bin Abdulaziz Al Saud"],
  ],
  [
    "near miss: one told in full and by a shorter name",
    "Prime Minister Luis Fernando Camacho Vaca came. Mr Luis Camacho Vaca spoke.",
    ["Luis Fernando Camacho Vaca"],
  ],
])("%s", (_name, text, expected) => expect(names(text)).toEqual(expected));
