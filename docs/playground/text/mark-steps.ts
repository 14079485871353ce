// Makes the reference tell which step it executes: above each statement stands the step of the text that it does, and
// this puts a call in that place. The check of the reference against the text then holds for what the page shows, too.

const docblock = /^\/\*\* \.\.\/\.\.\/\.\.\/proposal\/spec\.emu#(\S+) \*\/$/;
const functionStart = /^( *)(?:export |const \w+ = )function\*?[ (]/;
const stepComment = /^\s*\/\/ ((?:\w+\.)*\w+)\. /;

/** `recorder` is the module that gives `enter`, `leave` and `mark`. Source that has no algorithms stays as it is. */
export function markSteps(source: string, recorder: string): string {
  const lines = source.split("\n");
  if (!lines.some((line) => docblock.test(line))) return source;
  const output: string[] = [];
  /** Where the functions end that are open. */
  const ends: string[] = [];
  let clauseId = "";
  let header: string | undefined;
  let call: string | undefined;
  for (const line of lines) {
    clauseId = docblock.exec(line)?.[1] ?? clauseId;
    const number = stepComment.exec(line)?.[1];
    if (number !== undefined) {
      // Several steps may stand above one statement, as a NOTE does.
      if (call !== undefined) output.push(`${call};`);
      call = `mark(${JSON.stringify(clauseId)}, ${JSON.stringify(number)})`;
      continue;
    }
    const start = functionStart.exec(line);
    if (start && clauseId !== "") header = start[1] ?? "";
    let marked = line;
    if (call !== undefined) {
      marked = callFirst(line, call);
      call = undefined;
    }
    if (header !== undefined && line.endsWith(" {")) {
      ends.push(header);
      header = undefined;
      marked += " enter(); try {";
    } else if (ends.length > 0 && new RegExp(`^${ends.at(-1) as string}\\};?$`).test(line)) {
      ends.pop();
      marked = `} finally { leave(); } ${line}`;
    }
    output.push(marked);
  }
  if (ends.length > 0 || call !== undefined)
    throw new Error(`a function of ${clauseId} has no end that is understood`);
  return `import { enter, leave, mark } from ${JSON.stringify(recorder)}; ${output.join("\n")}`;
}

/** A line that does `call` before anything else of its step. */
function callFirst(line: string, call: string): string {
  const loop = /^(\s*while \()(.*)(\) \{)$/.exec(line) ?? /^(\s*\} else if \()(.*)(\) \{)$/.exec(line);
  if (loop) return `${loop[1] as string}${call}, ${loop[2] as string}${loop[3] as string}`;
  const otherwise = /^(\s*else )([^{]*;)$/.exec(line);
  if (otherwise) return `${otherwise[1] as string}{ ${call}; ${otherwise[2] as string} }`;
  if (/^\s*\} else \{$/.test(line)) return `${line} ${call};`;
  if (/^\s*(\} )?else\b/.test(line)) throw new Error(`no place for a call is known in: ${line}`);
  return `${call}; ${line}`;
}
