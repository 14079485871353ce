// The next turn of the event loop: by then, every job that the code so far has made is done, and every job of those.

const channel = typeof setImmediate === "function" ? undefined : new MessageChannel();
const waiting: (() => void)[] = [];
// As assigned, not declared: only a page has the property, and only there it is needed.
if (channel) Object.assign(channel.port1, { onmessage: () => waiting.shift()?.() });

/** Waits for the jobs that are due. Unlike setTimeout, no engine delays this by milliseconds. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    if (!channel) setImmediate(resolve);
    else {
      waiting.push(resolve);
      channel.port2.postMessage(undefined);
    }
  });
}
