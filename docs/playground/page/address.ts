// The state of a view is in the address, so that a link holds all of it.

export function readAddress(): URLSearchParams {
  return new URLSearchParams(location.search);
}

/** Replaces what the address says. The page stays, and its place in the history too. */
export function writeAddress(query: URLSearchParams): void {
  const text = query.toString();
  const url = `${location.pathname}${text === "" ? "" : `?${text}`}${location.hash}`;
  history.replaceState(history.state, "", url);
}

/** The address of another view of the same scenario. */
export function siblingView(from: string, to: string): string {
  const query = readAddress();
  query.delete("step");
  const path = location.pathname.replace(new RegExp(`${from}(?=(?:\\.html)?$)`), to);
  return `${path}?${query.toString()}`;
}
