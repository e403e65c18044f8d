import type { ReactNode } from "react";
import type { EngagementReport } from "../api/types.ts";
import { Name } from "../parts/Words.tsx";
import { callReport } from "./callReport.ts";
import type { Quote } from "./evidence.ts";
import { usePointing } from "./pointing.ts";

interface WordsSheetProps {
  readonly quotes: readonly Quote[];
  readonly reports: readonly EngagementReport[];
}

const SHOWN = 3;

/** On a narrow screen the report stands far below the values; there the words of the chosen value show at the screen's foot. */
export function WordsSheet({ quotes, reports }: WordsSheetProps): ReactNode {
  const { chosen, choose } = usePointing();
  const found = quotes.filter((quote) => quote.field === chosen);
  if (chosen === null || found.length === 0) return null;
  return (
    <aside className="words-sheet" aria-label="Words of the chosen value">
      <button type="button" className="words-sheet-close" aria-label="Close" onClick={() => choose(null, "values")}>
        ×
      </button>
      {found.slice(0, SHOWN).map((quote) => (
        <blockquote key={`${quote.report} ${quote.start}`}>
          “<Name>{quote.quote}</Name>” <cite className="soft note">{callReport(reports, quote.report)}</cite>
        </blockquote>
      ))}
      {found.length > SHOWN && <p className="soft note">and {found.length - SHOWN} more places</p>}
    </aside>
  );
}
