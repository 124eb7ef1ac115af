import type { Span } from "../../domain/cells/Span";
import type { ChangedBy, HostEvent, HostWorkbook } from "../model/HostWorkbook";
import type { HostSession } from "./HostSession";
import { eventTypes, workbookTarget } from "./listenFor";
import { eventReference } from "./eventReference";
import { formatCells } from "./rangeAddress";

/** What the client is told: an event's number, whose it is, and its arguments. */
export type WireEvent = { readonly type: number; readonly target: string; readonly args: unknown };

type Change = { readonly sheetId: string; readonly span: Span; readonly by: ChangedBy };

const sources = { addin: "Local", person: "Local", coauthor: "Remote" } as const;

/**
 * Turns what happens in the workbook into the client's events. `onChanged` says whose change it was: `source` Local or
 * Remote (1.7), `triggerSource` ThisLocalAddin for the add-in's own (1.14).
 */
export function eventSource(workbook: HostWorkbook): (event: HostEvent) => WireEvent[] {
  let sheets = workbook.sheets.map((sheet) => sheet.id);
  let active = workbook.activeSheetId;
  const activation = (): WireEvent[] => {
    const before = active;
    active = workbook.activeSheetId;
    if (before === active) return [];
    return [...sheetEvent("DeactivatedEvent", before), ...sheetEvent("ActivatedEvent", active)];
  };
  const comings = (): WireEvent[] => {
    const before = sheets;
    sheets = workbook.sheets.map((sheet) => sheet.id);
    const added = sheets.filter((id) => !before.includes(id));
    const deleted = before.filter((id) => !sheets.includes(id));
    return [
      ...added.flatMap((id) => sheetEvent("AddedEvent", id)),
      ...deleted.flatMap((id) => sheetEvent("DeletedEvent", id)),
    ];
  };
  return (event) => {
    switch (event.kind) {
      case "cells":
        return changed(event, "RangeEdited");
      case "rows":
        return changed(event, event.change === "insert" ? "RowInserted" : "RowDeleted");
      case "selection":
        return forSheet("SelectionChangedEvent", event.sheetId, {
          address: formatCells(event.span),
          worksheetId: event.sheetId,
        });
      case "active":
        return activation();
      case "sheets":
        return [...comings(), ...activation()];
      case "look":
        return [];
    }
  };
}

/** `changeType` as in `Excel.DataChangeType`. Whole rows shift nothing sideways: no direction is told. */
function changed({ sheetId, span, by }: Change, changeType: string): WireEvent[] {
  return forSheet("DataChangedEvent", sheetId, {
    address: formatCells(span),
    changeType,
    source: sources[by],
    triggerSource: by === "addin" ? "ThisLocalAddin" : "Unknown",
    shiftDirection: "None",
    worksheetId: sheetId,
    referenceId: eventReference(sheetId, span),
  });
}

function sheetEvent(name: keyof typeof eventTypes, worksheetId: string): WireEvent[] {
  return forSheet(name, worksheetId, { worksheetId, source: "Local" });
}

function forSheet(name: keyof typeof eventTypes, sheetId: string, args: unknown): WireEvent[] {
  const type = eventTypes[name];
  return [
    { type, target: sheetId, args },
    { type, target: workbookTarget, args },
  ];
}

export function isHeard(session: HostSession, event: WireEvent): boolean {
  return session.listening.has(`${event.type} ${event.target}`);
}
