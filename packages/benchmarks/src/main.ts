// `pnpm bench`: the benchmarks; `pnpm bench builds`, `costs` and `prior-art` are programs of their own.
const name = process.argv[2];
if (name === "builds" || name === "costs" || name === "prior-art") {
  process.argv.splice(2, 1);
  await import(`../${name}/src/main.ts`);
} else {
  await import("./bench.ts");
}
