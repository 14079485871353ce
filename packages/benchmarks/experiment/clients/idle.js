// No client at all, to see what a process costs that makes no request.
export function run() {
  return Promise.resolve(0);
}
