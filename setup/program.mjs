/** Programs that the set-up and the tests start. */
import { spawn } from "node:child_process";
import { delimiter, dirname } from "node:path";
import { node24 } from "./node24.mjs";
import { BIN, ROOT } from "./paths.mjs";

const LAST_WORDS = 40;
const running = new Set();
let ending = null;

/** The environment of every program: Node 24 and what is in node_modules/.bin are found first. */
export const environment = () => {
  // Windows calls it Path.
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  return { ...process.env, [name]: [dirname(node24()), BIN, process.env[name] ?? ""].join(delimiter) };
};

/**
 * Runs a program to its end and keeps its last lines. `show` lets it speak to the terminal itself.
 * @returns {Promise<{code: number, output: string}>} code 127 if it could not be started, 128 if a signal ended it
 */
export const runProgram = (program, args, { cwd = ROOT, show = false, onStart = () => {} } = {}) =>
  new Promise((resolve) => {
    // A .cmd runs only through a shell; nothing but fixed words is ever passed to one.
    const child = spawn(program, args, {
      cwd,
      env: environment(),
      stdio: show ? "inherit" : ["ignore", "pipe", "pipe"],
      shell: program.endsWith(".cmd"),
    });
    const lines = [];
    const keep = (chunk) => {
      lines.push(...chunk.toString("utf8").split("\n"));
      lines.splice(0, Math.max(0, lines.length - LAST_WORDS));
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    running.add(child);
    if (child.pid) onStart(child.pid);
    const end = (code, output) => {
      running.delete(child);
      if (ending !== null && !running.size) process.exit(ending);
      resolve({ code, output });
    };
    child.on("error", (error) => end(127, error.message));
    child.on("close", (code) => end(code ?? 128, lines.join("\n").trim()));
  });

// Whoever ends this process means the programs it started too; it goes when they are gone, with what they still had to say.
for (const [signal, status] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
  process.on(signal, () => {
    ending = status;
    if (!running.size) process.exit(status);
    for (const child of running) child.kill("SIGTERM");
  });
}
