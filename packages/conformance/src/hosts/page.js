// Runs inside of a browser's page: evaluates a job in a fresh iframe. What other hosts do with a standard input,
// the adapters of browsers do by calling this function.
globalThis.runJob = async ({ build, harness, source, isModule }) => {
  const printed = [];
  const frames = [];

  const importMap = document.querySelector("script[type=importmap]").textContent;

  const append = (frame, properties) => {
    const script = frame.contentDocument.createElement("script");
    frame.contentDocument.body.append(Object.assign(script, properties));
  };

  // Answers with what the code has thrown, as { message, error }, or undefined.
  const evaluate = async (frame, code, isModule = false) => {
    let thrown;
    frame.contentWindow.onerror = (message, _file, _line, _column, error) => {
      thrown ??= { message, error };
      return true;
    };
    // A classic script with its text inside of it is evaluated before append returns.
    if (!isModule) append(frame, { textContent: code });
    else {
      const src = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
      await new Promise((resolve) => {
        const onerror = () => resolve((thrown ??= { message: "a module was not found" }));
        append(frame, { type: "module", src, onload: resolve, onerror });
      });
      URL.revokeObjectURL(src);
    }
    return thrown;
  };

  const describe = (phase, { message, error }) => {
    const isError = typeof error === "object" && error !== null;
    return {
      phase,
      name: isError ? String(error.constructor?.name) : typeof error,
      message: isError ? String(error.message ?? "") : String(message),
    };
  };

  const spares = [];
  const createRealm = async () => {
    const frame = document.createElement("iframe");
    document.body.append(frame);
    frames.push(frame);
    // Gives the frame's document this page's URL: WebKit says nothing of errors in scripts without one.
    frame.contentDocument.open();
    frame.contentDocument.write("<!doctype html><body></body>");
    frame.contentDocument.close();
    append(frame, { type: "importmap", textContent: importMap });
    const thrown = await evaluate(frame, build.code, build.type === "module");
    if (thrown !== undefined) throw describe("setup", thrown);
    const global = frame.contentWindow;
    const $262 = {
      global,
      IsHTMLDDA: frame.contentDocument.all,
      createRealm: () => spares.pop(),
      evalScript: (code) => (0, global.eval)(code),
    };
    const print = (line) => void printed.push(String(line));
    for (const [key, value] of Object.entries({ print, $262 })) {
      Object.defineProperty(global, key, { value, writable: true, configurable: true });
    }
    return { frame, $262 };
  };

  try {
    // A module cannot be evaluated synchronously, so a test that asks for other realms finds them ready.
    const count = source.includes("createRealm") ? 3 : 0;
    while (spares.length < count) spares.push((await createRealm()).$262);
    const { frame } = await createRealm();
    for (const code of harness) {
      const thrown = await evaluate(frame, code);
      if (thrown !== undefined) throw describe("setup", thrown);
    }
    if (!isModule) {
      try {
        new frame.contentWindow.Function(source);
      } catch (error) {
        return { printed, error: describe("parse", { error }) };
      }
    }
    const thrown = await evaluate(frame, source, isModule);
    // All promise jobs are run before the event loop turns.
    await new Promise((resolve) => setTimeout(resolve));
    return thrown === undefined ? { printed } : { printed, error: describe("runtime", thrown) };
  } catch (error) {
    return { printed, error };
  } finally {
    for (const frame of frames) frame.remove();
  }
};
