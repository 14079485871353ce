// `pnpm --dir proposal run print` writes the text as a built-in of engine262: each step above the statement that performs it.
import { format } from "prettier";
import { compile } from "./compile.ts";

console.log(await format(compile(), { parser: "babel", printWidth: 110 }));
