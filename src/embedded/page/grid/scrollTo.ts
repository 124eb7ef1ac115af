import type { Interval } from "../../../domain/cells/Interval";
import type { Span } from "../../../domain/cells/Span";
import type { Axis } from "./Axis";
import { columnHeaderPixels, rowHeaderPixels, type GridWindow, type Viewport } from "./gridWindow";
import type { SheetLayout } from "./SheetLayout";

/** The scroll position that brings a span on the screen with the least movement; its start where it is too large. */
export function scrollTo(
  layout: SheetLayout,
  window: GridWindow,
  viewport: Viewport,
  span: Span,
): { left: number; top: number } {
  const room = {
    width: viewport.width - rowHeaderPixels,
    height: viewport.height - columnHeaderPixels,
  };
  return {
    left: along(layout.columns, window.frozenColumns, viewport.left, room.width, {
      first: span.left,
      last: span.right,
    }),
    top: along(layout.rows, window.frozenRows, viewport.top, room.height, {
      first: span.top,
      last: span.bottom,
    }),
  };
}

function along(
  axis: Axis,
  frozen: Interval,
  scrolled: number,
  length: number,
  { first, last }: Interval,
): number {
  const held = axis.offset(frozen.last + 1);
  if (first <= frozen.last) return scrolled;
  const start = axis.offset(first) - held;
  const end = axis.offset(last + 1) - held;
  const room = length - held;
  if (start < scrolled || end - start > room) return start;
  return end > scrolled + room ? end - room : scrolled;
}
