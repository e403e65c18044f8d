import type { ReactNode } from "react";
import type { Conflict, EngagementReport } from "../api/types.ts";
import { Name } from "../parts/Words.tsx";
import { callReport } from "./callReport.ts";
import { sayField, sayValue } from "./sayValue.ts";

interface ConflictsProps {
  readonly conflicts: readonly Conflict[];
  readonly reports: readonly EngagementReport[];
  readonly showReport: (report: string) => void;
}

/** Where reports disagree: their values side by side, each with the reports that say it. */
export function Conflicts({ conflicts, reports, showReport }: ConflictsProps): ReactNode {
  if (conflicts.length === 0) return null;
  return (
    <section className="conflicts">
      <h2>Where reports differ</h2>
      {conflicts.map((conflict) => (
        <div key={conflict.field} className="conflict">
          <h3>{sayField(conflict.field)}</h3>
          <ul className="conflict-values">
            {conflict.values.map((value) => (
              <li key={value.reports.join(" ")}>
                <p>
                  <Name>{sayValue(value.value)}</Name>
                </p>
                <p className="note soft">
                  {value.reports.map((id) => (
                    <button key={id} type="button" className="plain-button" onClick={() => showReport(id)}>
                      <Name>{callReport(reports, id)}</Name>
                    </button>
                  ))}
                </p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
