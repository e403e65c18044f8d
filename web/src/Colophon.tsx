import type { ReactNode } from "react";
import type { StatusAnswer } from "./api/types.ts";
import { useAnswer } from "./api/useAnswer.ts";

/** What the record holds and which version made it. */
export function Colophon(): ReactNode {
  const answer = useAnswer<StatusAnswer>("/status");
  return (
    <footer className="colophon">
      <p>
        {answer.state === "ready"
          ? `This record holds ${answer.value.engagements} engagements from ${answer.value.reports} reports. Every value shows the words it stands on; what no report states is marked.`
          : "Every value shows the words it stands on; what no report states is marked."}
      </p>
    </footer>
  );
}
