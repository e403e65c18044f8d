/** `npm start`: sets up, reads the examples into the demo's record, serves it, and says where. `npm start -- --port N` wants another port. */

import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { openBrowser } from "../setup/browser.mjs";
import { DEMO_RECORD, demoStep } from "../setup/demo.mjs";
import { node24 } from "../setup/node24.mjs";
import { COMMAND } from "../setup/paths.mjs";
import { freePort } from "../setup/port.mjs";
import { runProgram } from "../setup/program.mjs";
import { SetupError, say } from "../setup/say.mjs";
import { main, setUp } from "../setup/setup.mjs";
import { STEPS } from "../setup/steps.mjs";

const ANSWERS_WITHIN_MS = 20_000;

const answers = async (address) => {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(1000) })).ok;
  } catch {
    return false;
  }
};

const tellWhenUp = async (address, isOver) => {
  const since = performance.now();
  while (!isOver() && performance.now() - since < ANSWERS_WITHIN_MS) {
    if (await answers(address)) {
      say(`Chancery is open at ${address} (Ctrl-C ends it)`);
      return openBrowser(address);
    }
    await sleep(50);
  }
};

await main(async () => {
  const { port: wanted } = parseArgs({ options: { port: { type: "string", default: "4343" } } }).values;
  await setUp([...STEPS, demoStep]);
  const port = await freePort(Number(wanted)).catch((error) => {
    throw new SetupError("serve", error.message, "end what uses those ports, or name another: npm start -- --port 5000");
  });
  let over = false;
  const serving = runProgram(node24(), [COMMAND, "serve", "--record", DEMO_RECORD, "--port", String(port)], { show: true });
  const [{ code }] = await Promise.all([
    serving.finally(() => (over = true)),
    tellWhenUp(`http://127.0.0.1:${port}/`, () => over),
  ]);
  return code;
});
