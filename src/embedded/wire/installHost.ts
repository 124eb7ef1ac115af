import { answerRequest } from "./answerRequest";
import { TransportFailure } from "./ApiFailure";
import type { Host } from "./createHost";
import { createSession } from "./createSession";
import { DocumentCopies } from "./documentCopy";
import { eventSource, isHeard, type WireEvent } from "./EventSource";
import type { HostSession } from "./HostSession";
import { nextTurn } from "./nextTurn";
import { officeContext } from "./officeContext";
import { safeArray, type SafeArray } from "./SafeArray";

type Answer = (result: SafeArray) => void;
type EventHandler = (dispId: number, args: SafeArray) => void;

/** `window.external` of an add-in's window, as Excel for Windows defines it for Office.js. */
export type HostExternal = {
  GetHostInfo(): string;
  GetContext(): Record<string, () => unknown>;
  GetLoggingAllowed(): boolean;
  Execute(dispId: number, parameters: unknown, answer: Answer): void;
  RegisterEvent(dispId: number, target: unknown, handler: EventHandler, answer: Answer): void;
  UnregisterEvent(dispId: number, target: unknown, answer: Answer): void;
};

/** Numbers by which the client names methods and events (`OSF.DDA.MethodDispId`, `OSF.DDA.EventDispId`). */
const dispIds = { richApiRequest: 93, richApiMessage: 33, selectionChanged: 2 } as const;
const internalError = 5_001;
/** Category of an event message that belongs to an Excel object (`Constants.eventMessageCategory`). */
const objectEvent = 65_536;

/**
 * Makes a window an add-in's window of this host. To be called before Office.js loads there. The returned function
 * ends it: nothing is answered or told any more.
 */
export function installHost(window: { external: unknown }, host: Host): () => void {
  const session = createSession(host);
  const handlers = new Map<number, Set<EventHandler>>();
  const raise = (dispId: number, args: SafeArray) => {
    for (const handler of [...(handlers.get(dispId) ?? [])]) handler(dispId, args);
  };
  const external = externalOf(host, session, handlers);
  Object.defineProperty(window, "external", {
    value: external,
    configurable: true,
    writable: true,
  });
  const stop = tellEvents(host, session, raise);
  return () => {
    stop();
    handlers.clear();
    external.Execute = () => undefined;
  };
}

function externalOf(
  host: Host,
  session: HostSession,
  handlers: Map<number, Set<EventHandler>>,
): HostExternal {
  const copies = new DocumentCopies(host);
  return {
    // `disableLogging` keeps the client's telemetry off; 16.01 makes it load excel-win32-16.01.js.
    GetHostInfo: () => `Excel$Win32$16.01$${host.options.locale ?? "ja-JP"}$$$disableLogging$16`,
    GetContext: () => officeContext(host),
    GetLoggingAllowed: () => false,
    Execute(dispId, parameters, answer) {
      const list = listOf(parameters);
      const work =
        dispId === dispIds.richApiRequest
          ? executeRichApi(host, session, listOf(list[0]))
          : copies.answer(dispId, list).then((copy) => copy ?? safeArray([0, safeArray([])]));
      void work.then(
        (result) => result && answer(result),
        (error: unknown) => answer(failureOf(error)),
      );
    },
    RegisterEvent(dispId, _target, handler, answer) {
      const set = handlers.get(dispId) ?? new Set();
      handlers.set(dispId, set.add(handler));
      answer(safeArray([0]));
    },
    UnregisterEvent(dispId, _target, answer) {
      handlers.delete(dispId);
      answer(safeArray([0]));
    },
  };
}

/** Parameters: custom data, method, path, headers, body, permission, flags, … */
async function executeRichApi(
  host: Host,
  session: HostSession,
  parameters: readonly unknown[],
): Promise<SafeArray | null> {
  // Excel answers in a turn of its own; events of the request come in the turn after.
  await nextTurn();
  const body = await answerRequest(host, session, String(parameters[4]), Number(parameters[6]));
  return body === null ? null : safeArray([0, safeArray([200, safeArray([]), body])]);
}

function failureOf(error: unknown): SafeArray {
  if (error instanceof TransportFailure) return safeArray([error.number]);
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return safeArray([internalError, words]);
}

function listOf(parameters: unknown): readonly unknown[] {
  if (Array.isArray(parameters)) return parameters as readonly unknown[];
  return parameters === undefined || parameters === null ? [] : [parameters];
}

/** Events reach the add-in after the request that caused them was answered, as in Excel. */
function tellEvents(
  host: Host,
  session: HostSession,
  raise: (dispId: number, args: SafeArray) => void,
): () => void {
  const eventsOf = eventSource(host.workbook);
  const tell = (event: WireEvent) => {
    const entry = [objectEvent, event.type, event.target, JSON.stringify(event.args), 0, false];
    raise(dispIds.richApiMessage, safeArray([safeArray(entry)]));
  };
  let over = false;
  const stop = host.workbook.subscribe((event) => {
    const events = eventsOf(event).filter((one) => isHeard(session, one));
    const moved = event.kind === "selection" || event.kind === "active";
    if (events.length === 0 && !moved) return;
    void nextTurn().then(() => {
      if (over) return;
      for (const one of events) tell(one);
      if (moved) raise(dispIds.selectionChanged, safeArray([]));
    });
  });
  return () => {
    over = true;
    stop();
  };
}
