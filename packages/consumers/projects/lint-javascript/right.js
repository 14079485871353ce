import { asCompleted } from "as-completed-limit";

export const pages = (urls) =>
  asCompleted(
    urls.values().map((url) => fetch(url)),
    4,
  );
