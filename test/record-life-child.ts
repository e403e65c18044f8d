/** A process that lives a record's life from a step on and tells each step once it is acknowledged: node record-life-child.ts FOLDER FROM REPORTS BATCH */
import { openRecord } from "../src/store/sqlite.ts";
import { lifeOf } from "./record-life.ts";

const [folder = "", from = "0", reports = "0", batch = "1"] = process.argv.slice(2);
const store = openRecord(folder, { mode: "write" });
lifeOf(Number(reports), Number(batch)).forEach((step, n) => {
  if (n < Number(from)) return;
  step(store);
  process.stdout.write(`${n}\n`);
});
store.close();
