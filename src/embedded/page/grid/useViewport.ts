import { useCallback, useLayoutEffect, useState, type RefObject } from "react";
import { gridWindow, sameWindow, type GridWindow, type Viewport } from "./gridWindow";
import type { SheetLayout } from "./SheetLayout";

const nothingSeen: Viewport = { left: 0, top: 0, width: 1200, height: 800 };

/**
 * Which part of the sheet is rendered, following the scrolled box. State changes only when another part is needed, so most
 * scrolling renders nothing; `onScroll` is told of every movement.
 */
export function useViewport(
  layout: SheetLayout,
  box: RefObject<HTMLElement | null>,
  onScroll: () => void,
): { window: GridWindow; viewport: () => Viewport } {
  const viewport = useCallback(() => {
    const element = box.current;
    if (!element || element.clientWidth === 0) return nothingSeen;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = element;
    return { left: scrollLeft, top: scrollTop, width: clientWidth, height: clientHeight };
  }, [box]);
  const [seen, setSeen] = useState(nothingSeen);
  const window = useStable(gridWindow(layout, seen));
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => {
      const now = viewport();
      setSeen((before) =>
        sameWindow(gridWindow(layout, before), gridWindow(layout, now)) ? before : now,
      );
    };
    const scrolled = () => {
      look();
      onScroll();
    };
    look();
    element.addEventListener("scroll", scrolled, { passive: true });
    const sizes = new ResizeObserver(scrolled);
    sizes.observe(element);
    return () => {
      element.removeEventListener("scroll", scrolled);
      sizes.disconnect();
    };
  }, [layout, box, viewport, onScroll]);
  return { window, viewport };
}

/** The same object as long as the window is the same, so that the plan made from it is kept. */
function useStable(window: GridWindow): GridWindow {
  const [kept, setKept] = useState(window);
  if (sameWindow(kept, window)) return kept;
  setKept(window);
  return window;
}
