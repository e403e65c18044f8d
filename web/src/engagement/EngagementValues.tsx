import { type KeyboardEvent, type ReactNode, useRef } from "react";
import type { EngagementAnswer } from "../api/types.ts";
import { EngagementRow } from "../parts/EngagementRow.tsx";
import { partiesOf } from "../parts/participants.ts";
import { Name } from "../parts/Words.tsx";
import { address, engagementAddress } from "../route/route.ts";
import { sayWhen } from "../text/dates.ts";
import { KINDS, label } from "../text/labels.ts";
import { partyName } from "../text/parties.ts";
import { Conflicts } from "./Conflicts.tsx";
import { Facts } from "./Facts.tsx";
import { Participants } from "./Participants.tsx";
import { Positions } from "./Positions.tsx";
import { usePointing } from "./pointing.ts";
import { History, Sources } from "./Sources.tsx";

interface EngagementValuesProps {
  readonly engagement: EngagementAnswer;
  readonly showReport: (report: string) => void;
}

/** The left side: every value of the record. Tab comes to the values, the arrows walk through them, Enter keeps one lit, Escape ends it. */
export function EngagementValues({ engagement, showReport }: EngagementValuesProps): ReactNode {
  const panel = useRef<HTMLDivElement>(null);
  const { choose } = usePointing();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") choose(null, "values");
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const values = [...(panel.current?.querySelectorAll<HTMLElement>("[data-field]") ?? [])];
    const at = values.indexOf(document.activeElement as HTMLElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    values[(at + step + values.length) % values.length]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys bubble up from the value buttons inside.
    <div className="engagement-values" ref={panel} onKeyDown={onKeyDown}>
      <Facts facts={engagement} />
      <PairLink engagement={engagement} />
      <Participants participants={engagement.participants} />
      <Positions positions={engagement.positions} />
      <Conflicts conflicts={engagement.conflicts} reports={engagement.reports} showReport={showReport} />
      <Parts engagement={engagement} />
      <History engagement={engagement} showReport={showReport} />
      <Sources reports={engagement.reports} showReport={showReport} />
      <p className="legend note soft">
        <span className="value value-wordless value-inferred">
          <span className="value-text">dashed</span>
        </span>{" "}
        values are not stated by a report; each says how it is known. Point at a value to see its words, or at words to see their
        value.
      </p>
    </div>
  );
}

/** The way to all contacts of the two sides, where there are two. */
function PairLink({ engagement }: { readonly engagement: EngagementAnswer }): ReactNode {
  const [a, b, ...others] = partiesOf(engagement.participants);
  if (a === undefined || b === undefined || others.length > 0) return null;
  return (
    <p className="note">
      <a href={address({ page: "pair", a, b })}>
        All contacts of {partyName(a)} and {partyName(b)}
      </a>
    </p>
  );
}

function Parts({ engagement }: { readonly engagement: EngagementAnswer }): ReactNode {
  if (engagement.within === null && engagement.contains.length === 0) return null;
  return (
    <section>
      {engagement.within !== null && (
        <p>
          Part of{" "}
          <a href={engagementAddress(engagement.within.id)}>
            <Name>{engagement.within.occasion?.name ?? label(KINDS, engagement.within.kind)}</Name>,{" "}
            {sayWhen(engagement.within.when)}
          </a>
        </p>
      )}
      {engagement.contains.length > 0 && (
        <>
          <h2>Within it</h2>
          <ol className="compact-rows">
            {engagement.contains.map((part) => (
              <EngagementRow key={part.id} item={part} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
