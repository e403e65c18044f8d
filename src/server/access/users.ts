/** Who may ask a record that is served to others: a file of names, roles and hashes of tokens. */
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** read: every question. edit: corrections too. */
export type Role = "read" | "edit";
export interface User {
  readonly name: string;
  readonly role: Role;
}
interface Entry extends User {
  readonly hash: Buffer;
}

export class UsersError extends Error {
  readonly code = "usage";
}

/** Tokens are long and random, so that one round of a fast hash is enough. */
const hashOf = (token: string): Buffer => createHash("sha256").update(token).digest();

const LINE = /^([\w.@-]{1,60}) (read|edit) sha256:([0-9a-f]{64})$/;

const entriesOf = (text: string, path: string): Entry[] =>
  text.split("\n").flatMap((line, i) => {
    if (!line.trim() || line.startsWith("#")) return [];
    const [, name, role, hash] = LINE.exec(line.trim()) ?? [];
    if (!name || !hash)
      throw new UsersError(
        `${path}:${i + 1}: not a user; a line is: name read|edit sha256:HASH, as "chancery token NAME --users ${path}" writes it`,
      );
    return [{ name, role: role as Role, hash: Buffer.from(hash, "hex") }];
  });

export class Users {
  private readonly entries: readonly Entry[];
  constructor(text: string, path: string) {
    this.entries = entriesOf(text, path);
    if (!this.entries.length) throw new UsersError(`${path}: no user in it; add one with: chancery token NAME --users ${path}`);
  }
  /** Whose token it is; all are compared, so that the time tells nothing. */
  byToken(token: string): User | null {
    const hash = hashOf(token);
    const found = this.entries.filter((e) => timingSafeEqual(e.hash, hash))[0];
    return found ? { name: found.name, role: found.role } : null;
  }
}

export const readUsers = (path: string): Users => {
  if (!existsSync(path)) throw new UsersError(`${path}: no such file; make one with: chancery token NAME --users ${path}`);
  return new Users(readFileSync(path, "utf8"), path);
};

/** Gives a user a new token, in place of an older one. The file keeps the hash alone: the token is told once. */
export const addUser = (path: string, name: string, role: Role): string => {
  if (!/^[\w.@-]{1,60}$/.test(name)) throw new UsersError(`token ${name}: give a name of letters, digits and . _ - @`);
  const before = existsSync(path) ? readFileSync(path, "utf8") : "";
  entriesOf(before, path);
  const token = `chy_${randomBytes(24).toString("base64url")}`;
  const others = before.split("\n").filter((line) => line.trim() && !line.startsWith(`${name} `));
  const line = `${name} ${role} sha256:${hashOf(token).toString("hex")}`;
  writeFileSync(path, `${[...others, line].join("\n")}\n`, { mode: 0o600 });
  return token;
};
