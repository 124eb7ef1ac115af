import { safeArray, type HostExternal } from "./HostWindow";

/**
 * How a function command ended. `completed`: the add-in called `event.completed()`. `unknown`: it has no function of that
 * name. `silent`: it did not answer in time.
 */
export type CommandOutcome = "completed" | "unknown" | "silent";

export type CommandRuntime = {
  /** Watches the add-in's window; called before Office.js loads there. */
  attach(external: HostExternal): void;
  /** Runs the function that the add-in associated with an action id. Waits until the page has loaded. */
  invoke(actionId: string): Promise<CommandOutcome>;
  /** The add-in's page was unloaded: what it had not answered it never will. */
  detach(): void;
};

/**
 * Numbers of the Office.js client: it registers for the event "app command invoked" and answers with the method
 * "app command invocation completed" (excel-win32-16.01.debug.js, `OSF.DDA.EventDispId`, `MethodDispId`).
 */
const invokedEvent = 39;
const completedMethod = 94;
/** Excel ends a function command after five minutes (Office Add-ins documentation, "Create add-in commands"). */
const patience = 5 * 60 * 1000;

type Handler = (dispId: number, parameters: unknown) => void;

/** Delivers the ribbon's ExecuteFunction actions as Excel for Windows does. */
export function createCommandRuntime(timeout: number = patience): CommandRuntime {
  const running = new Map<string, (outcome: CommandOutcome) => void>();
  const mailbox = createMailbox();
  let count = 0;
  return {
    attach(external) {
      interceptEvent(external, mailbox.open);
      interceptCompletion(external, (id, status) =>
        running.get(id)?.(status === 0 ? "completed" : "unknown"),
      );
    },
    invoke(actionId) {
      const id = `command-${++count}`;
      return new Promise((resolve) => {
        const timer = setTimeout(() => finish("silent"), timeout);
        const finish = (outcome: CommandOutcome) => {
          clearTimeout(timer);
          running.delete(id);
          resolve(outcome);
        };
        running.set(id, finish);
        mailbox.send([id, actionId, JSON.stringify({ source: { id: actionId } })]);
      });
    },
    detach() {
      mailbox.close();
      for (const finish of [...running.values()]) finish("silent");
    },
  };
}

/** Keeps commands until somebody listens. */
function createMailbox() {
  let handler: Handler | null = null;
  let waiting: (readonly string[])[] = [];
  return {
    open(listener: Handler) {
      handler = listener;
      for (const command of waiting) listener(invokedEvent, safeArray(command));
      waiting = [];
    },
    send(command: readonly string[]) {
      if (handler) handler(invokedEvent, safeArray(command));
      else waiting.push(command);
    },
    close() {
      handler = null;
    },
  };
}

function interceptEvent(external: HostExternal, onListener: (handler: Handler) => void): void {
  const register = external.RegisterEvent.bind(external);
  external.RegisterEvent = (dispId, target, handler, callback) => {
    if (dispId !== invokedEvent) return register(dispId, target, handler, callback);
    callback(safeArray([0]));
    onListener(handler);
  };
}

function interceptCompletion(
  external: HostExternal,
  onCompleted: (id: string, status: unknown) => void,
): void {
  const execute = external.Execute.bind(external);
  external.Execute = (dispId, parameters, callback) => {
    if (dispId !== completedMethod) return execute(dispId, parameters, callback);
    const [id, status] = listOf(parameters);
    onCompleted(String(id), status);
    callback(safeArray([0]));
  };
}

/** Arguments arrive as a plain array, or as one that names its length only through `toArray`. */
function listOf(parameters: unknown): readonly unknown[] {
  return Array.isArray(parameters) ? (parameters as readonly unknown[]) : [];
}
