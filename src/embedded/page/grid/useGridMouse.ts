import { useRef, type MouseEvent } from "react";
import type { Position } from "../../../domain/cells/Position";
import type { Span } from "../../../domain/cells/Span";
import type { GridControl } from "./GridControl";
import { everything } from "./gridKeys";
import { extendTo, selectAt, selectionOf } from "./GridSelection";
import { hitCell, type Hit } from "./hitCell";
import type { SheetLayout } from "./SheetLayout";

/** Selecting with the mouse: click, Shift+click, dragging, row and column headers; a double click edits. */
export function useGridMouse(control: GridControl, layout: SheetLayout, focus: () => void) {
  const dragging = useRef(false);
  const { sheet, selection, entry } = control;
  const choose = (position: Position, extend: boolean) => {
    const chosen = extend ? extendTo(sheet, selection, position) : selectAt(sheet, position);
    control.select({ ...chosen, shown: null });
  };
  return {
    onMouseDown(event: MouseEvent) {
      const hit = event.button === 0 ? hitCell(event.target) : null;
      if (!hit) return;
      event.preventDefault();
      if (!entry.commit()) return;
      focus();
      if (hit.kind === "cell") {
        dragging.current = true;
        choose(hit.position, event.shiftKey);
      } else control.select({ ...selectionOf(headerSpan(layout, hit)), shown: null });
    },
    onMouseOver(event: MouseEvent) {
      if (!dragging.current) return;
      if (event.buttons !== 1) dragging.current = false;
      else {
        const hit = hitCell(event.target);
        if (hit?.kind === "cell") choose(hit.position, true);
      }
    },
    onMouseUp() {
      dragging.current = false;
    },
    onDoubleClick(event: MouseEvent) {
      const hit = hitCell(event.target);
      if (hit?.kind === "cell") entry.begin(selection.active, "cell");
    },
  };
}

/** What a click on a header selects: the row or column as far as the sheet is used. */
function headerSpan(layout: SheetLayout, hit: Exclude<Hit, { kind: "cell" }>): Span {
  const all = everything(layout.lastRow, layout.lastColumn);
  switch (hit.kind) {
    case "row":
      return { ...all, top: hit.row, bottom: hit.row };
    case "column":
      return { ...all, left: hit.column, right: hit.column };
    case "corner":
      return all;
  }
}
