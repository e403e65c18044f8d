import { writeFileSync } from "node:fs";
import { PAGE, vocabularyPage } from "./vocabulary.ts";

writeFileSync(PAGE, vocabularyPage());
console.log(PAGE);
