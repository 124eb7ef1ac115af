import { createCommandRuntime } from "../../../../src/embedded/page/runtime/CommandRuntime";
import type { HostExternal } from "../../../../src/embedded/page/runtime/HostWindow";

type Handler = (dispId: number, parameters: unknown) => void;

/** A window as the wire leaves it, and what an add-in does with it. */
function addinWindow() {
  const passedOn: number[] = [];
  const external: HostExternal = {
    Execute: (dispId, _parameters, callback) => {
      passedOn.push(dispId);
      callback(null);
    },
    RegisterEvent: (dispId, _target, _handler, callback) => {
      passedOn.push(dispId);
      callback(null);
    },
  };
  const calls: string[] = [];
  const register = (functions: readonly string[]) => {
    const handler: Handler = (_dispId, parameters) => {
      const [id, name] = (parameters as { toArray(): [string, string, string] }).toArray();
      calls.push(name);
      // As Office.js does: status 0 after event.completed(), another where there is no such function.
      external.Execute(94, [id, functions.includes(name) ? 0 : 11008, "{}"], () => undefined);
    };
    external.RegisterEvent(39, "", handler, () => undefined);
  };
  return { external, passedOn, calls, register };
}

describe("createCommandRuntime", () => {
  it("delivers a command to the add-in and waits for its end", async () => {
    const runtime = createCommandRuntime();
    const { external, calls, register } = addinWindow();
    runtime.attach(external);
    register(["carryForward"]);
    await expect(runtime.invoke("carryForward")).resolves.toBe("completed");
    expect(calls).toEqual(["carryForward"]);
  });

  it("keeps a command until the add-in has loaded", async () => {
    const runtime = createCommandRuntime();
    const outcome = runtime.invoke("undo");
    const { external, register } = addinWindow();
    runtime.attach(external);
    register(["undo"]);
    await expect(outcome).resolves.toBe("completed");
  });

  it("says so where the add-in has no such function", async () => {
    const runtime = createCommandRuntime();
    const { external, register } = addinWindow();
    runtime.attach(external);
    register([]);
    await expect(runtime.invoke("undo")).resolves.toBe("unknown");
  });

  it("gives up on an add-in that never answers", async () => {
    await expect(createCommandRuntime(1).invoke("undo")).resolves.toBe("silent");
  });

  it("waits no longer for a page that was unloaded, and sends the next command to the next page", async () => {
    const runtime = createCommandRuntime();
    const gone = addinWindow();
    runtime.attach(gone.external);
    gone.external.RegisterEvent(
      39,
      "",
      () => undefined,
      () => undefined,
    );
    const lost = runtime.invoke("carryForward");
    runtime.detach();
    await expect(lost).resolves.toBe("silent");
    const next = addinWindow();
    runtime.attach(next.external);
    next.register(["undo"]);
    await expect(runtime.invoke("undo")).resolves.toBe("completed");
    expect(next.calls).toEqual(["undo"]);
  });

  it("leaves every other message to the wire", () => {
    const { external, passedOn } = addinWindow();
    createCommandRuntime().attach(external);
    external.Execute(93, [], () => undefined);
    external.RegisterEvent(
      33,
      "",
      () => undefined,
      () => undefined,
    );
    expect(passedOn).toEqual([93, 33]);
  });
});
