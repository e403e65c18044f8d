import { type ReactNode, useRef, useState } from "react";
import type { EngagementAnswer } from "../api/types.ts";
import { Words } from "../parts/Words.tsx";
import { engagementAddress } from "../route/route.ts";
import { download } from "../table/download.ts";
import { citationOf, cslOf } from "./cite.ts";
import "./cite.css";

/** How to cite an entry: in words, for a reference manager, as a link that stays. */
export function Cite({ engagement }: { readonly engagement: EngagementAnswer }): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const permalink = `${window.location.origin}${engagementAddress(engagement.id)}`;
  const day = new Date().toISOString().slice(0, 10);
  const words = citationOf(engagement, permalink, day);
  const copy = (what: string, text: string): void => {
    navigator.clipboard.writeText(text).then(
      () => setCopied(`${what} copied.`),
      () => setCopied("The browser did not allow copying; mark the words and copy them."),
    );
  };
  const open = (): void => {
    setCopied(null);
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" className="button" onClick={open}>
        Cite
      </button>
      <dialog ref={dialog} className="cite" aria-labelledby="cite-title">
        <h2 id="cite-title">Cite this entry</h2>
        <p className="cite-words">
          <Words>{words}</Words>
        </p>
        <p className="note soft">
          The link leads to this entry as long as the record is kept, also when the entry grows or gets another id.
        </p>
        <p className="cite-buttons">
          <button type="button" className="button" onClick={() => copy("Citation", words)}>
            Copy the citation
          </button>
          <button type="button" className="button" onClick={() => copy("Link", permalink)}>
            Copy the link
          </button>
          <button
            type="button"
            className="button"
            onClick={() =>
              download(
                `${engagement.id}.csl.json`,
                "application/vnd.citationstyles.csl+json",
                `${JSON.stringify(cslOf(engagement, permalink, day), null, 2)}\n`,
              )
            }
          >
            CSL-JSON
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </p>
        <p aria-live="polite" className="note">
          {copied}
        </p>
      </dialog>
    </>
  );
}
