import type { Interval } from "../../../domain/cells/Interval";
import type { Position } from "../../../domain/cells/Position";
import { areaAt } from "../../model/mergeAt";
import type { Axis } from "./Axis";
import { columnHeaderPixels, rowHeaderPixels, type GridWindow, type Viewport } from "./gridWindow";
import type { SheetLayout } from "./SheetLayout";

/** Where a cell lies in the scrolled box, in pixels; never outside it, so that the editor stays in sight. */
export function placeOnScreen(
  layout: SheetLayout,
  window: GridWindow,
  viewport: Viewport,
  position: Position,
): { left: number; top: number } {
  const { top, left } = areaAt(layout.sheet, position);
  return {
    left: along(layout.columns, window.frozenColumns, left, viewport.left, {
      from: rowHeaderPixels,
      to: viewport.width - 40,
    }),
    top: along(layout.rows, window.frozenRows, top, viewport.top, {
      from: columnHeaderPixels,
      to: viewport.height - 24,
    }),
  };
}

function along(
  axis: Axis,
  frozen: Interval,
  index: number,
  scrolled: number,
  room: { readonly from: number; readonly to: number },
): number {
  const moved = index <= frozen.last ? 0 : scrolled;
  const place = room.from + axis.offset(index) - moved - 1;
  return Math.max(room.from - 1, Math.min(place, room.to));
}
