import { dyad } from "../answers/dyad.ts";
import { citationOf, engagementWords, positionCitation, positionWords } from "../answers/words.ts";
import { EXIT } from "./exit.ts";
import { distinctSides, meant, openKnowledge, type RecordChoice, withRecord } from "./open.ts";
import { print, printable } from "./terminal.ts";

/** What two parties or people last did and said, each line with the words it stands on. */
export const last = async (a: string, b: string, record: RecordChoice): Promise<number> =>
  withRecord(record, async (store) => {
    const knowledge = openKnowledge();
    const [one, other] = [meant(a, knowledge, store), meant(b, knowledge, store)];
    distinctSides(a, b, one, other);
    const found = dyad(store, one, other, 400);
    const latest = found.engagements.find((e) => e.status === "held" || e.status === "earlier");
    if (!latest) {
      await print(`the record holds no engagement of ${found.a.name} and ${found.b.name} that was held`);
      return EXIT.ok;
    }
    const cite = citationOf(store, latest);
    await print(printable(engagementWords(latest)));
    if (cite)
      await print(
        printable(
          `    "${cite.quote}"  ${cite.outlet ?? cite.source}${cite.published ? `, ${cite.published}` : ""}  [${latest.id}]`,
        ),
      );
    for (const p of store.positions({ engagement: latest.id })) {
      const cited = positionCitation(store, p);
      await print(printable(`  - ${positionWords(p)}`));
      await print(
        printable(
          `    "${cited.quote}"  ${cited.outlet ?? cited.source}${cited.published ? `, ${cited.published}` : ""}  [${p.report}]`,
        ),
      );
    }
    return EXIT.ok;
  });
