/** `npm run setup`: what `npm start` and `npm test` do first, and nothing more. */
import { main, setUp } from "../setup/setup.mjs";

await main(async () => {
  await setUp();
  return 0;
});
