import type { HostWorkbook } from "../model/HostWorkbook";
import type { HostSession } from "./HostSession";
import { rangeObject } from "./objects/rangeObject";
import { worksheetObject } from "./objects/worksheetObject";

export function createSession(workbook: HostWorkbook): HostSession {
  const make = { worksheet: worksheetObject, range: rangeObject };
  return { workbook, make, references: new Map(), listening: new Set(), nextReference: 1 };
}
