import { asCompleted } from "as-completed-limit";
import { open } from "./database.js";

export const begun = (urls) =>
  asCompleted(
    urls.map(async (url) => fetch(url)),
    4,
  );

export const functions = (a, b) => Promise.asCompleted([() => fetch(a), () => fetch(b)], 1);

function* queries(ids) {
  const connection = open();
  try {
    for (const id of ids) yield connection.query(id);
  } finally {
    connection.close();
  }
}
const rows = queries([1, 2]);
export const early = asCompleted(rows, 4);
