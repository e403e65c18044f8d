import { describe, expect, it } from "vitest";
import { engagementsOf } from "../check.ts";

describe("officials who each receive for themselves", () => {
  it("tells a meeting with each", () => {
    expect(
      engagementsOf(
        "Australian Foreign Minister Penny Wong met French President Emmanuel Macron, Speaker of the National Assembly Yaël Braun-Pivet and Prime Minister Gabriel Attal in Paris on Monday.",
      ).length,
    ).toBe(3);
  });
  it("splits the list of the callers' hosts before the verb too", () => {
    expect(
      engagementsOf(
        "Lithuanian President Gitanas Nausėda came to Paris on Monday. President Emmanuel Macron and Prime Minister Gabriel Attal are meeting with him today.",
      ),
    ).toEqual(["meeting held Emmanuel Macron + Gitanas Nausėda", "meeting held Gabriel Attal + Gitanas Nausėda"]);
  });
  it("keeps a president and his minister together", () => {
    expect(
      engagementsOf(
        "Russian President Vladimir Putin met Iranian President Ebrahim Raisi and Iranian Foreign Minister Hossein Amir-Abdollahian on Monday.",
      ),
    ).toEqual(["meeting held Ebrahim Raisi + Hossein Amir-Abdollahian + Vladimir Putin"]);
  });
  it("keeps those who received together", () => {
    expect(
      engagementsOf("King Felipe and Prime Minister Pedro Sánchez received Chilean President Gabriel Boric on Monday."),
    ).toHaveLength(1);
  });
});
