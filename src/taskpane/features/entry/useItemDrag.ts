import { useRef, type PointerEvent } from "react";

/**
 * Dragging an item by its handle: the list follows the pointer item by item. `onMove(from, to)` each time it passes the
 * middle of a neighbour, `onEnd` once it is let go.
 */
export function useItemDrag(
  onMove: (from: number, to: number) => void,
  onEnd: (at: number) => void,
) {
  const at = useRef<number | null>(null);
  const indexAt = (handle: Element, y: number): number | null => {
    const rows = [...(handle.closest("ol")?.children ?? [])];
    const middles = rows.map((row) => {
      const { top, height } = row.getBoundingClientRect();
      return top + height / 2;
    });
    const from = at.current;
    if (from === null) return null;
    const above = middles.findIndex((middle, i) => i < from && y < middle);
    if (above >= 0) return above;
    const passed = middles.filter((middle, i) => i > from && y > middle).length;
    return passed > 0 ? from + passed : null;
  };
  return (index: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      at.current = index;
      event.currentTarget.setPointerCapture?.(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const from = at.current;
      const to = indexAt(event.currentTarget, event.clientY);
      if (from === null || to === null) return;
      at.current = to;
      onMove(from, to);
    },
    onPointerUp: () => {
      if (at.current !== null && at.current !== index) onEnd(at.current);
      at.current = null;
    },
    onPointerCancel: () => {
      at.current = null;
    },
  });
}
