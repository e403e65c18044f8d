import type { ReactNode } from "react";
import type { Engagement } from "../../../src/reading/reading.ts";
import { placeOf } from "../parts/EngagementRow.tsx";
import { StatusBadge } from "../parts/StatusBadge.tsx";
import { Name } from "../parts/Words.tsx";
import { sayWhen } from "../text/dates.ts";
import { FORMATS, KINDS, label } from "../text/labels.ts";
import { usePointing } from "./pointing.ts";
import { Value } from "./Value.tsx";

interface FactsProps {
  readonly facts: Pick<Engagement, "kind" | "status" | "when" | "where" | "occasion" | "format" | "topics">;
}

/** When, where and what: each value leads to its words. */
export function Facts({ facts }: FactsProps): ReactNode {
  const { when, where, occasion, format, topics } = facts;
  const { worded } = usePointing();
  // Formats and topics have no basis of their own: what no words tell follows from the other values.
  const isWorded = (field: string): boolean => worded.has(field);
  return (
    <section aria-label="When, where and what">
      <dl className="facts">
        <dt>Kind</dt>
        <dd>
          <Value field="kind">{label(KINDS, facts.kind)}</Value>{" "}
          <Value field="status">
            <StatusBadge status={facts.status} />
          </Value>
        </dd>
        <dt>When</dt>
        <dd>
          <Value field="when" basis={when.basis}>
            {sayWhen(when)}
          </Value>
          {when.derivedFrom !== undefined && (
            <p className="derived note soft">
              <Name>{when.derivedFrom}</Name>
            </p>
          )}
        </dd>
        <dt>Where</dt>
        <dd>
          {where === null ? (
            <span className="soft">not stated</span>
          ) : (
            <Value field="where" basis={where.basis}>
              {placeOf(where)}
            </Value>
          )}
        </dd>
        {occasion !== null && (
          <>
            <dt>Occasion</dt>
            <dd>
              <Value field="occasion">
                <Name>{occasion.name}</Name>
              </Value>
            </dd>
          </>
        )}
        {format.length > 0 && (
          <>
            <dt>Format</dt>
            <dd className="inline-values">
              {format.map((one, at) => (
                <Value key={one} field={`format/${at}`} basis={isWorded(`format/${at}`) ? "stated" : "inferred"}>
                  {label(FORMATS, one)}
                </Value>
              ))}
            </dd>
          </>
        )}
        {topics.length > 0 && (
          <>
            <dt>Topics</dt>
            <dd className="inline-values">
              {topics.map((topic, at) => (
                <Value key={topic.id} field={`topics/${at}`} basis={isWorded(`topics/${at}`) ? "stated" : "inferred"}>
                  <Name>{topic.label}</Name>
                </Value>
              ))}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
