import type { Move } from "./moveFocus";

/** The part of a keyboard event that decides where to go. */
export type Key = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

const arrows: Record<string, { rows: -1 | 0 | 1; columns: -1 | 0 | 1 }> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/** The move a key means in the sheet, as in Excel; null where it means none. `page`: the height of the screen. */
export function keyMove(event: Key, page: number): Move | null {
  if (event.altKey) return null;
  const control = event.ctrlKey || event.metaKey;
  const arrow = arrows[event.key];
  if (arrow) return { kind: control ? "edge" : "step", ...arrow };
  switch (event.key) {
    case "Home":
      return { kind: control ? "sheetStart" : "rowStart" };
    case "End":
      return { kind: control ? "sheetEnd" : "rowEnd" };
    case "PageUp":
      return { kind: "page", direction: -1, pixels: page };
    case "PageDown":
      return { kind: "page", direction: 1, pixels: page };
    default:
      return null;
  }
}
