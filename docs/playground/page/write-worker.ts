// Runs one program, and is then thrown away: whatever the program has done to its globals goes with it.
import "as-completed-limit/auto";
import { runProgram } from "../write/program.ts";
import type { Line } from "../write/program.ts";

export interface ProgramRequest {
  readonly code: string;
  readonly isVirtual: boolean;
}

export type ProgramMessage = { readonly line: Line } | { readonly end: "ended" | "too much output" };

const mostLines = 1000;
const mostCharacters = 200_000;
let lines = 0;
let characters = 0;
// A program could put others in their places.
const send = postMessage.bind(undefined) as (message: ProgramMessage) => void;

addEventListener("unhandledrejection", (event) => {
  event.preventDefault();
  const reason: unknown = event.reason;
  emit({ kind: "error", time: 0, text: `Unhandled rejection: ${String(reason)}` });
});

function emit(line: Line): void {
  characters += line.text.length;
  if (++lines > mostLines || characters > mostCharacters) {
    send({ end: "too much output" });
    // The page ends this worker. Until then, the program must not go on as if its output were seen.
    throw new Error("too much output");
  }
  send({ line });
}

addEventListener("message", ({ data }: MessageEvent<ProgramRequest>) => {
  void runProgram(data.code, { isVirtual: data.isVirtual, emit }).then(() => {
    send({ end: "ended" });
  });
});
