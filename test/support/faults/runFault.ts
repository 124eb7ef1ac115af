import type { HostFault } from "../../../src/embedded/wire/HostFaults";
import { openDesk } from "../desk";
import { turn } from "../until";
import { depsOf, onRequests, pressed, type Bench } from "./Bench";
import type { Fault } from "./Fault";
import type { Told } from "./FaultRow";
import { happen } from "./meanwhile";

/** `died`: the pane was gone before it could tell anything. `happened`: what a co-author was to do could be done. */
export type Ending = { readonly told: Told | "died"; readonly happened: boolean };

/** Lets a fault strike the command, from its start. */
export async function runFault(bench: Bench, fault: Fault): Promise<Ending> {
  bench.start.restore();
  // As a pane has that heard of what was changed: what it knows of the sheets is what stands in them.
  await bench.desk.deps.workbook.read();
  if (fault.kind === "crash" || fault.kind === "saved") {
    await die(bench, fault);
    return { told: "died", happened: false };
  }
  let happened = false;
  const told = await pressed(bench, (request) => {
    if (fault.kind !== "meanwhile") return strike(fault, request);
    if (request === fault.request) happened = happen(bench.workbook, fault.what, bench.scene);
    return null;
  });
  return { told, happened };
}

function strike(
  fault: Extract<Fault, { kind: "midway" | "refused" }>,
  request: number,
): HostFault | null {
  const now = request === fault.request;
  if (!now && !(fault.forGood && request > fault.request)) return null;
  return fault.kind === "refused"
    ? { kind: fault.how }
    : { kind: "error", code: fault.code, action: now ? fault.action : 0 };
}

/** The pane goes away in the request; a new one, a new client with it, is opened on the workbook. */
async function die(
  bench: Bench,
  { request, applied }: Extract<Fault, { kind: "crash" | "saved" }>,
): Promise<void> {
  await new Promise<void>((resolve) => {
    onRequests(bench.desk.office.host, (now) => {
      if (now !== request) return null;
      resolve();
      return { kind: "dropped", applied };
    });
    void bench.press(depsOf(bench.desk));
  });
  await turn();
  bench.desk.close();
  bench.desk = await openDesk(bench.workbook);
}
