import type { ReactNode } from "react";
import type { KeptAnswer } from "../api/types.ts";
import { Name } from "../parts/Words.tsx";
import { engagementAddress } from "../route/route.ts";
import { Failures } from "./Failures.tsx";

/** What was kept, with the way to the engagements that it tells of. */
export function Kept({ kept }: { readonly kept: KeptAnswer }): ReactNode {
  const fresh = kept.items.filter((item) => !item.known).length;
  return (
    <div className="inbox-kept" aria-live="polite">
      <p>
        <strong>
          {fresh === 0 ? "Known before; nothing changed." : `Kept: ${fresh} ${fresh === 1 ? "report" : "reports"}.`}
        </strong>
      </p>
      <ul>
        {kept.items.map((item) => (
          <li key={item.report}>
            <Name>{item.title ?? item.report}</Name>
            {item.engagements.length === 0 && <span className="soft">: no engagement in it</span>}
            {item.engagements.map((id, at) => (
              <span key={id}>
                {" "}
                <a href={engagementAddress(id)}>{item.engagements.length === 1 ? "to the engagement" : `engagement ${at + 1}`}</a>
              </span>
            ))}
          </li>
        ))}
      </ul>
      <Failures failures={kept.failures} more={kept.more} />
    </div>
  );
}
