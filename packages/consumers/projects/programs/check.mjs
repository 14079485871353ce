// What every consumer does with the function that it loaded, and what must come of it.
export async function check(asCompleted) {
  const log = [];
  const settle = {};
  function* tasks() {
    try {
      for (const name of ["slow", "quick", "next", "never"]) {
        log.push(`pull ${name}`);
        yield new Promise((resolve) => (settle[name] = () => resolve(`result ${name}`)));
      }
    } finally {
      log.push("close");
    }
  }
  const results = asCompleted(tasks(), 2);
  log.push("called");
  const first = results.next();
  settle.quick();
  log.push((await first).value);
  settle.next();
  log.push((await results.next()).value);
  await results.return();
  return log.join(", ");
}
