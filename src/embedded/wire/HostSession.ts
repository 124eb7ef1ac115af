import type { Span } from "../../domain/cells/Span";
import type { HostSheet, HostWorkbook } from "../model/HostWorkbook";
import type { OfficeObject } from "./OfficeObject";

/** What one add-in window and the host know of each other. */
export type HostSession = {
  readonly workbook: HostWorkbook;
  /** Objects that the client keeps across requests, by reference id. */
  readonly references: Map<string, OfficeObject>;
  /** Events the client listens to: `${eventType} ${targetId}`. */
  readonly listening: Set<string>;
  /** Families that lead to each other get each other from here. */
  readonly make: ObjectMaker;
  /** Opens a workbook in a window of its own; undefined where this host has no other windows. */
  readonly openNew: ((bytes: Uint8Array) => void) | undefined;
  nextReference: number;
};

export type ObjectMaker = {
  worksheet(session: HostSession, sheet: HostSheet): OfficeObject;
  range(session: HostSession, sheet: HostSheet, span: Span): OfficeObject;
};

/** The client may keep the object: it gets an id under which later requests ask for it. */
export function keepReference(session: HostSession, object: OfficeObject): void {
  if (object.referenceId) return;
  object.referenceId = `ref${session.nextReference++}`;
  session.references.set(object.referenceId, object);
}
