// How eslint-doc-generator writes the generated parts of the documentation: as Prettier wants them.
import { format, resolveConfig } from "prettier";

export default {
  postprocess: async (content, path) =>
    format(content, { ...(await resolveConfig(path)), parser: "markdown" }),
};
