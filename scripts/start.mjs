/** `npm start`: sets up, reads the examples into the demo's record, and serves it. `npm start -- --port 5000` passes options on to `chancery serve`. */
import { DEMO_RECORD, demoStep } from "../setup/demo.mjs";
import { node24 } from "../setup/node24.mjs";
import { COMMAND, WINDOWS } from "../setup/paths.mjs";
import { runProgram } from "../setup/program.mjs";
import { main, setUp } from "../setup/setup.mjs";
import { STEPS } from "../setup/steps.mjs";

/** Whether someone sits before a screen on which a browser can open. */
const hasScreen = () => {
  if (process.env.CI || !process.stdout.isTTY) return false;
  return WINDOWS || process.platform === "darwin" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
};

await main(async () => {
  await setUp([...STEPS, demoStep]);
  const options = [...(hasScreen() ? ["--open"] : []), ...process.argv.slice(2)];
  return (await runProgram(node24(), [COMMAND, "serve", "--record", DEMO_RECORD, ...options], { show: true })).code;
});
