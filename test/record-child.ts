/** A process that keeps readings in a record, batch by batch, and tells each batch once it is acknowledged: node record-child.ts FOLDER FROM TO BATCH */
import { openRecord } from "../src/store/sqlite.ts";
import { itemOf, manyReadings } from "./record-readings.ts";

const [folder = "", from = "0", to = "0", size = "1"] = process.argv.slice(2);
const store = openRecord(folder, { mode: "write" });
const items = manyReadings(Number(to))
  .slice(Number(from))
  .map((r) => itemOf(r));
for (let i = 0; i < items.length; i += Number(size)) {
  const batch = items.slice(i, i + Number(size));
  store.addBatch(batch);
  process.stdout.write(`${batch.map((b) => b.report.id).join(" ")}\n`);
}
store.close();
