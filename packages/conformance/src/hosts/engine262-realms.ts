// Evaluates jobs in realms of engine262.
import {
  Agent,
  createTest262Intrinsics,
  EnsureCompletion,
  Get,
  ManagedRealm,
  ObjectValue,
  ScriptRecord,
  setSurroundingAgent,
  skipDebugger,
  ThrowCompletion,
  ToString,
  Value,
  X,
} from "@engine262/engine262";
import type { Job, Observation } from "../protocol.ts";

/** Harness and build by their source: parsing is what takes longest here, and all tests share them. */
const parsed = new Map<string, ScriptRecord>();

function inRealm({ ECMAScriptCode, HostDefined }: ScriptRecord, Realm: ManagedRealm): ScriptRecord {
  return new ScriptRecord({ Realm, ECMAScriptCode, HostDefined, LoadedModules: [] });
}

function evaluateShared(realm: ManagedRealm, source: string): void {
  let script = parsed.get(source);
  if (script === undefined) {
    const completion = realm.compileScript(source, { doNotTrackScriptId: true });
    if (completion instanceof ThrowCompletion) throw new SetupError(realm, completion);
    parsed.set(source, (script = X(completion)));
  }
  const completion = realm.evaluateScriptSkipDebugger(inRealm(script, realm));
  if (completion instanceof ThrowCompletion) throw new SetupError(realm, completion);
}

/** The harness or the build, not the test, has thrown. */
class SetupError extends Error {
  readonly description: { name: string; message: string };

  constructor(realm: ManagedRealm, completion: ThrowCompletion) {
    super("setup failed");
    this.description = describe(realm, completion);
  }
}

function describe(realm: ManagedRealm, { Value: error }: ThrowCompletion): { name: string; message: string } {
  const text = (value: Value): string => {
    const completion = EnsureCompletion(skipDebugger(ToString(value)));
    return completion instanceof ThrowCompletion ? "?" : completion.Value;
  };
  const get = (object: Value, key: string): Value => {
    if (!(object instanceof ObjectValue)) return Value("");
    const completion = EnsureCompletion(skipDebugger(Get(object, Value(key))));
    return completion instanceof ThrowCompletion ? Value("") : completion.Value;
  };
  const pop = realm.pushTopContext();
  try {
    if (!(error instanceof ObjectValue)) return { name: "a primitive", message: text(error) };
    return { name: text(get(get(error, "constructor"), "name")), message: text(get(error, "message")) };
  } finally {
    pop?.();
  }
}

function evaluateTest(realm: ManagedRealm, { source, isModule }: Job): Observation["error"] {
  if (isModule) throw new Error("module tests are not run in engine262");
  const script = realm.compileScript(source, { doNotTrackScriptId: true });
  if (script instanceof ThrowCompletion) return { phase: "parse", ...describe(realm, script) };
  const completion = realm.evaluateScriptSkipDebugger(X(script));
  if (completion instanceof ThrowCompletion) return { phase: "runtime", ...describe(realm, completion) };
  return undefined;
}

/** Runs one job after the other; `install` is given every realm before its job's build is. */
export function createEvaluator(install?: (realm: ManagedRealm) => void): (job: Job) => Observation {
  return (job) => {
    const printed: string[] = [];
    // An agent of its own, so that no job is left over from the test before. It runs jobs as soon as nothing else runs.
    setSurroundingAgent(
      new Agent({
        onRealmCreated(realm) {
          install?.(realm);
          evaluateShared(realm, job.build.code);
        },
      }),
    );
    try {
      const realm = new ManagedRealm();
      createTest262Intrinsics(realm, true, (...line) => printed.push(line.join(" ")));
      for (const source of job.harness) evaluateShared(realm, source);
      const error = evaluateTest(realm, job);
      return error === undefined ? { printed } : { printed, error };
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      return { printed, error: { phase: "setup", ...error.description } };
    }
  };
}
