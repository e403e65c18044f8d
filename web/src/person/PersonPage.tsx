import { type ReactNode, useEffect } from "react";
import type { FrequencyAnswer, PersonAnswer } from "../api/types.ts";
import { useAnswer } from "../api/useAnswer.ts";
import { Looked } from "../explore/Looked.tsx";
import { EngagementList } from "../parts/EngagementList.tsx";
import { Waiting } from "../parts/Waiting.tsx";
import { Name } from "../parts/Words.tsx";
import { Promises } from "../promises/Promises.tsx";
import { address, EVERYTHING } from "../route/route.ts";
import { YearBars } from "../years/YearBars.tsx";
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
        <Offices offices={person.offices} days={person.days} name={`Offices of ${person.name}`} />
      </section>
      <Years person={person} />
      <div className="person-columns">
        <section>
          <h2>Engagements</h2>
          <EngagementList items={person.engagements} name={`Engagements of ${person.name}`} />
          <p className="note">
            <a href={address({ page: "timeline", query: { ...EVERYTHING, person: [person.id] } })}>
              All {person.total.toLocaleString("en-GB")} in the timeline, with filters
            </a>
          </p>
        </section>
        <section>
          <h2>Counterparts</h2>
          <Counterparts counterparts={person.counterparts} name={`Counterparts of ${person.name}`} />
          <Looked {...person} />
        </section>
      </div>
      <Promises a={person.id} b={null} />
    </article>
  );
}

/** How often a year, with the breaks marked. */
function Years({ person }: { readonly person: PersonAnswer }): ReactNode {
  const answer = useAnswer<FrequencyAnswer>(`/explore/years?${new URLSearchParams({ person: person.id })}`);
  if (answer.state !== "ready") return <Waiting answer={answer} what="the years" />;
  const inYear = (year: string): string =>
    address({ page: "timeline", query: { ...EVERYTHING, person: [person.id], from: `${year}-01-01`, to: `${year}-12-31` } });
  return (
    <section>
      <h2>Engagements a year</h2>
      <YearBars years={answer.value.years} to={inYear} name={`Engagements of ${person.name} a year`} />
      <Looked {...answer.value} />
    </section>
  );
}
