import { addUser } from "../server/access/users.ts";
import { EXIT, UsageError } from "./exit.ts";
import { print, tell } from "./terminal.ts";

/** Gives somebody a token for a record that is served to others; it is told this once. */
export const token = async (name: string, role: string, users: string | undefined): Promise<number> => {
  if (users === undefined) throw new UsageError("token: give the file with --users FILE");
  if (role !== "read" && role !== "edit") throw new UsageError(`--role ${role}: give read or edit`);
  await print(addUser(users, name, role));
  tell(`${name} may ${role}; the token is told this once, ${users} keeps its hash alone`);
  return EXIT.ok;
};
