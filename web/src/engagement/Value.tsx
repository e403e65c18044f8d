import type { ReactNode } from "react";
import { BASES, label } from "../text/labels.ts";
import { usePointing } from "./pointing.ts";

interface ValueProps {
  /** The field of the record: "when", "participants/0/office", "positions/2". */
  readonly field: string;
  /** How the value is known; stated needs no remark. */
  readonly basis?: string | undefined;
  readonly children: ReactNode;
}

/**
 * One value of the record. With words in a report it is a button that lights them; without, plain text. What no report states has a dashed
 * line below it and says how it is known.
 */
export function Value({ field, basis = "stated", children }: ValueProps): ReactNode {
  const { active, chosen, worded, point, choose } = usePointing();
  const kind = basis === "stated" ? "" : " value-inferred";
  const shown = (
    <>
      <span className="value-text">{children}</span>
      {basis !== "stated" && <span className="basis"> {label(BASES, basis)}</span>}
    </>
  );
  if (!worded.has(field)) return <span className={`value value-wordless${kind}`}>{shown}</span>;
  return (
    <button
      type="button"
      className={`value${kind}${active.includes(field) ? " value-lit" : ""}`}
      data-field={field}
      aria-pressed={chosen === field}
      onPointerEnter={(event) => event.pointerType === "mouse" && point([field], "values")}
      onPointerLeave={() => point([], "values")}
      onFocus={() => point([field], "values")}
      onBlur={() => point([], "values")}
      onClick={() => choose(chosen === field ? null : field, "values")}
    >
      {shown}
    </button>
  );
}
