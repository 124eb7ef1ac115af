import { useEffect, useRef, type RefObject } from "react";

/** Reasons that already moved the focus once: coming back to a screen must not move it again. */
const spent = new WeakSet<object>();

/** Moves the focus to an element once for each `reason` that is not null. */
export function useFocusWhen<Target extends HTMLElement>(
  reason: object | string | null,
): RefObject<Target | null> {
  const target = useRef<Target>(null);
  useEffect(() => {
    if (reason === null) return;
    if (typeof reason === "object") {
      if (spent.has(reason)) return;
      spent.add(reason);
    }
    target.current?.focus();
  }, [reason]);
  return target;
}
