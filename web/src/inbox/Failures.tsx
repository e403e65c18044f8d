import type { ReactNode } from "react";
import type { InboxAnswer } from "../api/types.ts";
import { Name } from "../parts/Words.tsx";

/** What could not be read, and that a file holds more than a page takes. */
export function Failures({ failures, more }: Pick<InboxAnswer, "failures" | "more">): ReactNode {
  return (
    <>
      {failures.length > 0 && (
        <ul className="inbox-failures">
          {failures.map((failure) => (
            <li key={`${failure.name} ${failure.message}`}>
              <Name>{failure.message}</Name>
            </li>
          ))}
        </ul>
      )}
      {more && (
        <p className="note soft">
          The file holds more reports than this page takes; read it with <code>chancery ingest</code>.
        </p>
      )}
    </>
  );
}
