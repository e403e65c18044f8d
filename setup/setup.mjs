/** Brings a checkout to where it can run: does the steps that are not done, one set-up at a time. */
import { alone } from "./lock.mjs";
import { runProgram } from "./program.mjs";
import { SetupError, say } from "./say.mjs";
import { STEPS } from "./steps.mjs";

const STILL_THERE_MS = 10_000;
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const doStep = async (step, position, started) => {
  const since = performance.now();
  say(`${position} ${step.name} ...`);
  const waiting = setInterval(() => say(`${position} ${step.name}: still at it after ${seconds(since)}`), STILL_THERE_MS);
  try {
    await step.run(async (program, args, cwd) => {
      const { code, output } = await runProgram(program, args, { cwd, onStart: started });
      if (code !== 0) throw new SetupError(step.name, `exit status ${code}\n${output}`, step.next);
    });
  } catch (error) {
    throw error instanceof SetupError ? error : new SetupError(step.name, error.message, step.next);
  } finally {
    clearInterval(waiting);
  }
  say(`${position} ${step.name}: done in ${seconds(since)}`);
};

/** Does what is not done of `steps`. Nothing is locked, and nothing said, when all of it is. */
export const setUp = async (steps = STEPS) => {
  if (steps.every((step) => step.fresh())) return;
  await alone(async (started) => {
    // Asked again: another set-up may have done them meanwhile, and a step may undo a later one (npm ci empties node_modules).
    for (const [i, step] of steps.entries()) if (!step.fresh()) await doStep(step, `[${i + 1}/${steps.length}]`, started);
  });
};

/** Runs a script's main function: what went wrong is one message and an exit status, not a stack. */
export const main = async (work) => {
  try {
    process.exitCode = await work();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(error.message);
    process.exitCode = 3;
  }
};
