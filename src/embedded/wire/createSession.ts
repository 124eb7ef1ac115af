import type { Host } from "./createHost";
import type { HostSession } from "./HostSession";
import { rangeObject } from "./objects/rangeObject";
import { worksheetObject } from "./objects/worksheetObject";

export function createSession({ workbook, options }: Host): HostSession {
  return {
    workbook,
    make: { worksheet: worksheetObject, range: rangeObject },
    openNew: options.openNew,
    references: new Map(),
    listening: new Set(),
    nextReference: 1,
  };
}
