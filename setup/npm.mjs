/** npm, as a program to start. */
import { basename } from "node:path";
import { WINDOWS } from "./paths.mjs";

const QUIET = ["--no-audit", "--no-fund", "--loglevel=error"];

/**
 * The program and the arguments of `npm ci`: with the npm that runs this script and the given Node, else with those in PATH.
 * The Node matters: npm leaves out optional packages (compiled parts of the build tools) whose `engines` it does not meet.
 */
export const npmCi = (node, ...options) => {
  const cli = process.env.npm_execpath;
  const args = ["ci", ...options, ...QUIET];
  if (cli && basename(cli).startsWith("npm-cli")) return [node, [cli, ...args]];
  return [WINDOWS ? "npm.cmd" : "npm", args];
};
