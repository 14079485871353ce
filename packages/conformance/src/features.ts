// Which of the features that tests name an engine has. What stands here is what not all of the engines have.

/** Features by an expression that is true in a realm of an engine that has them. */
const probes: Readonly<Record<string, string>> = {
  "explicit-resource-management": `typeof Symbol.asyncDispose === "symbol" &&
    Function("return async function () { await using nothing = null; }")`,
  IsHTMLDDA: `$262.IsHTMLDDA !== undefined`,
};

/** A script for each feature that throws if the engine has it not. */
export const featureScripts: readonly (readonly [feature: string, source: string])[] = Object.entries(
  probes,
).map(([feature, expression]) => [feature, `if (!(${expression})) throw new Error("not here");`]);
