// Prints the rules that each file breaks.
import { ESLint } from "eslint";

const [config, ...files] = process.argv.slice(2);
const eslint = new ESLint({ overrideConfigFile: config });
for (const { messages } of await eslint.lintFiles(files))
  console.log(messages.map(({ ruleId, message }) => ruleId ?? message).join(", ") || "nothing");
