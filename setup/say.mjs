/** Progress for people, on standard error: standard output is left to what a command prints. */
export const say = (line) => process.stderr.write(`${line}\n`);

/** A step of the set-up that could not be done: what failed, its last words, and the next thing to do. */
export class SetupError extends Error {
  constructor(step, reason, next) {
    super(`set-up stopped at "${step}": ${reason}\nNext: ${next}`);
    this.name = "SetupError";
  }
}
