/** What the API answers, as the server declares it. */
export type { Act } from "../../../src/reading/reading.ts";
export type * from "../../../src/server/api.ts";
