import { ApiFailure, TransportFailure, transportCodes } from "./ApiFailure";
import { bytesOf } from "./HostCounts";
import type { HostFault } from "./HostFaults";
import type { HostSession } from "./HostSession";
import type { Host } from "./createHost";
import { runRequest, type BeforeAction } from "./runRequest";
import type { WireRequest } from "./WireMessage";

/** Bit of the request flags by which `Excel.run({ delayForCellEdit: true })` asks to wait. */
const waitsForCellEdit = 64;

/** The answer to one request: the response body, or null for one that never comes. */
export async function answerRequest(
  host: Host,
  session: HostSession,
  body: string,
  flags: number,
): Promise<string | null> {
  const request = JSON.parse(body) as WireRequest;
  const kind = kindOf(request);
  count(host, kind, body);
  const fault = kind === "batch" ? host.faults.next() : null;
  if (kind === "batch") await cellEditing(host, session, flags, fault);
  const tooLarge = bytesOf(body) > host.limits.request || fault?.kind === "requestTooLarge";
  if (kind === "batch" && tooLarge) throw new TransportFailure(transportCodes.requestTooLarge);
  if (fault?.kind === "dropped" && !fault.applied) return null;
  const answer = JSON.stringify(runRequest(session, request, failing(fault)));
  const bytes = bytesOf(answer);
  host.counts.responseBytes += bytes;
  host.counts.largestResponse = Math.max(host.counts.largestResponse, bytes);
  if (bytes > host.limits.response || fault?.kind === "responseTooLarge") {
    throw new TransportFailure(transportCodes.responseTooLarge);
  }
  return fault?.kind === "dropped" ? null : answer;
}

type RequestKind = "batch" | "cleanup" | "internal";

function kindOf(request: WireRequest): RequestKind {
  const paths = Object.values(request.ObjectPaths);
  if (paths.some((path) => path.ObjectPathType === 2)) return "internal";
  const methods = request.Actions.filter((action) => action.ActionType !== 1);
  const cleans =
    methods.length > 0 && methods.every((action) => action.Name === "_RemoveReference");
  return cleans ? "cleanup" : "batch";
}

function count(host: Host, kind: RequestKind, body: string): void {
  const { counts } = host;
  const bytes = bytesOf(body);
  if (kind === "batch") counts.syncs++;
  if (kind === "cleanup") counts.cleanups++;
  counts.requestBytes += bytes;
  counts.largestRequest = Math.max(counts.largestRequest, bytes);
}

/**
 * While a person types into a cell every call fails, unless it asked to wait (Office.js reference,
 * `Excel.RunOptions.delayForCellEdit`).
 */
async function cellEditing(
  host: Host,
  session: HostSession,
  flags: number,
  fault: HostFault | null,
): Promise<void> {
  if (fault?.kind === "cellEditing") throw new TransportFailure(transportCodes.cellEditing);
  if (session.workbook.editing && (flags & waitsForCellEdit) === 0) {
    throw new TransportFailure(transportCodes.cellEditing);
  }
  while (session.workbook.editing)
    await new Promise((resolve) => setTimeout(resolve, host.editingPoll));
}

function failing(fault: HostFault | null): BeforeAction {
  if (fault?.kind !== "error") return () => undefined;
  return (index, member) => {
    const hit =
      fault.member === undefined ? index === (fault.action ?? 0) : member === fault.member;
    if (hit) throw new ApiFailure(fault.code, fault.message);
  };
}
