// `pnpm prior-art` prints the JavaScript table of proposal/prior-art.md, found by running every library.
import { table } from "./table.ts";

console.log(await table());
