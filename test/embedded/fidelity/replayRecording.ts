import { createHostWorkbook } from "../../../src/embedded/model/createHostWorkbook";
import { createHost } from "../../../src/embedded/wire/createHost";
import { createSession } from "../../../src/embedded/wire/createSession";
import type { HostSession } from "../../../src/embedded/wire/HostSession";
import { runRequest } from "../../../src/embedded/wire/runRequest";
import type { WireRequest, WireResponse } from "../../../src/embedded/wire/WireMessage";
import { differencesIn } from "./differencesIn";
import type { Difference, RecordedOperation, Recording } from "./Recording";

/** Sends a recording's requests to the host, in a workbook of its own, and lists where it answers differently. */
export function replayRecording({ operations }: Recording): Difference[] {
  const session = createSession(createHost(createHostWorkbook()));
  return operations.flatMap((operation) => replayOperation(session, operation));
}

function replayOperation(session: HostSession, operation: RecordedOperation): Difference[] {
  const ids = new Map<string, string>();
  return operation.exchanges.flatMap(({ request, response }) => {
    // A failure of the transport (a request too large, a cell being edited) is nothing the host could answer.
    if (!response) return [];
    const here = runRequest(session, translated(request, ids));
    return compareAnswers(request, response, here, ids).map((found) => ({
      operation: operation.name,
      ...found,
    }));
  });
}

/** Excel's ids in a request, as the host calls the same things. */
function translated(request: WireRequest, ids: ReadonlyMap<string, string>): WireRequest {
  const text = JSON.stringify(request, (_key, value: unknown) =>
    typeof value === "string" ? (ids.get(value) ?? value) : value,
  );
  return JSON.parse(text) as WireRequest;
}

function compareAnswers(
  request: WireRequest,
  excel: WireResponse,
  host: WireResponse,
  ids: Map<string, string>,
): Omit<Difference, "operation">[] {
  const failures = [excel, host].map(({ Error: error }) => error?.Code ?? "no failure");
  const different = failures[0] !== failures[1];
  const at = excel.Error?.Location ?? host.Error?.Location ?? "the request";
  const found: Omit<Difference, "operation">[] = different
    ? [{ at, excel: failures[0], host: failures[1] }]
    : [];
  const answers = new Map(host.Results.map(({ ActionId, Value }) => [ActionId, Value]));
  for (const { ActionId, Value } of excel.Results) {
    const action = request.Actions.find(({ Id }) => Id === ActionId);
    if (!action || !answers.has(ActionId)) continue;
    const path = request.ObjectPaths[action.ObjectPathId];
    const name = [path?.Name ?? "", action.Name].filter(Boolean).join(".") || "workbook";
    // Of an object that is made, Excel tells more than is asked; what counts is whether there is one.
    const made = action.ActionType === 1;
    found.push(...differencesIn(Value, answers.get(ActionId), { at: name, ids, made }));
  }
  return found;
}
