import { type ReactNode, useEffect } from "react";
import type { PersonAnswer } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { Looked } from "../explore/Looked.tsx";
import { EngagementList } from "../parts/EngagementList.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import { Name } from "../parts/Words.tsx";
import { address, EVERYTHING } from "../route/route.ts";
import { Counterparts } from "./Counterparts.tsx";
import { Offices } from "./Offices.tsx";
import "../parts/scale.css";
import "./person.css";

/** One person: the offices held over time, the engagements, and whom they were with. */
export default function PersonPage({ id }: { readonly id: string }): ReactNode {
  const answer = useAnswer<PersonAnswer>(`/people/${encodeURIComponent(id)}`);
  const name = answer.state === "ready" ? answer.value.name : "Person";
  useEffect(() => {
    document.title = `${name} – Chancery`;
  }, [name]);
  if (answer.state !== "ready") return <Waiting answer={answer} what="this person" />;
  const person = answer.value;
  return (
    <article className="person">
      <h1>
        <Name>{person.name}</Name>
      </h1>
      <section>
        <h2>Offices</h2>
        <Offices offices={person.offices} days={person.days} />
      </section>
      <div className="person-columns">
        <section>
          <h2>Engagements</h2>
          <EngagementList items={person.engagements} />
          <p className="note">
            <a href={address({ page: "timeline", query: { ...EVERYTHING, person: [person.id] } })}>
              All {person.total.toLocaleString("en-GB")} in the timeline, with filters
            </a>
          </p>
        </section>
        <section>
          <h2>Counterparts</h2>
          <Counterparts counterparts={person.counterparts} />
          <Looked {...person} />
        </section>
      </div>
    </article>
  );
}
