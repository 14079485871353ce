import { asCompleted } from "../dist/core.cjs";

export = asCompleted;
