// The API pages, which TypeDoc makes from the docstrings. A docstring that is missing or wrong is an error.
import { join } from "node:path";
import { Application } from "typedoc";
import type { TypeDocOptions } from "typedoc";
import type { PluginOptions } from "typedoc-plugin-markdown";
import type { CopyOptions } from "../src/copy.ts";
import { root } from "@as-completed-limit/tooling/root";
import { pagesDirectory } from "../src/pages.ts";

const library = join(root, "packages/as-completed-limit");

export async function writeApi({ source }: CopyOptions): Promise<void> {
  const out = join(pagesDirectory, "api");
  const options: Partial<TypeDocOptions & PluginOptions> = {
    entryPoints: [join(library, "src/entries/index.ts")],
    tsconfig: join(library, "tsconfig.json"),
    plugin: ["typedoc-plugin-markdown", "typedoc-vitepress-theme"],
    out,
    readme: "none",
    name: "API of as-completed-limit",
    router: "member",
    hideBreadcrumbs: true,
    hidePageHeader: true,
    disableSources: source === undefined,
    ...(source !== undefined && {
      sourceLinkTemplate: `${source}/blob/main/{path}#L{line}`,
      basePath: root,
      disableGit: true,
    }),
    // A detail of a type, written out nowhere else.
    intentionallyNotExported: ["AsyncDispose"],
    intentionallyNotDocumented: [
      "AsyncDisposal.__type.AsyncDisposableStack",
      "AsyncDisposal.__type.AsyncDisposableStack.__type.prototype",
    ],
    treatWarningsAsErrors: true,
    validation: {
      notExported: true,
      invalidLink: true,
      invalidPath: true,
      notDocumented: true,
      rewrittenLink: true,
      unusedMergeModuleWith: true,
    },
  };
  const application = await Application.bootstrapWithPlugins({
    ...options,
    docsRoot: pagesDirectory,
  } as Partial<TypeDocOptions>);
  const project = await application.convert();
  if (project === undefined) throw new Error("TypeDoc cannot read the package");
  application.validate(project);
  await application.generateOutputs(project);
  if (application.logger.hasErrors() || application.logger.hasWarnings()) {
    throw new Error("TypeDoc has something to say about the docstrings; see above");
  }
}
