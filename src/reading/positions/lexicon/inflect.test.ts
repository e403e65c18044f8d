import { describe, expect, it } from "vitest";
import { formsOf } from "./inflect.ts";

describe("forms of a verb", () => {
  const rows: readonly (readonly [string, string])[] = [
    ["deny", "deny denies denied denying"],
    ["pledge", "pledge pledges pledged pledging"],
    ["stress", "stress stresses stressed stressing"],
    ["regret", "regret regrets regretted regretting"],
    ["speak", "speak speaks spoke spoken speaking"],
    ["convey", "convey conveys conveyed conveying"],
    ["agree", "agree agrees agreed agreeing"],
    ["put", "put puts put putting"],
  ];
  for (const [base, forms] of rows)
    it(base, () => {
      const f = formsOf(base);
      expect([f.base, f.s, ...f.past, f.ing].join(" ")).toBe(forms);
    });
});
