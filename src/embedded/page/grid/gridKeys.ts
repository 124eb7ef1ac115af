import type { Span } from "../../../domain/cells/Span";
import type { Editing } from "../useEditing";
import { keyMove, type Key } from "./keyMove";
import type { Move } from "./moveFocus";

/** What a key does in the sheet. `default`: the browser's own effect, such as a character or the caret's movement. */
export type KeyEffect =
  | { readonly kind: "default" | "cancel" | "clear" | "lineBreak" | "selectAll" | "leave" }
  | { readonly kind: "commit" | "move"; readonly move: Move; readonly extend: boolean }
  | { readonly kind: "begin"; readonly typed?: string };

export type KeyInput = Key & { readonly shiftKey: boolean; readonly composing: boolean };

const byDefault: KeyEffect = { kind: "default" };

/** The meaning of a key, as in Excel. Nothing is ever committed while an input method composes. */
export function keyEffect(key: KeyInput, editing: Editing | null, page: number): KeyEffect {
  if (key.composing) return byDefault;
  const onward = afterEntry(key);
  if (editing) {
    if (key.key === "Escape") return { kind: "cancel" };
    if (key.key === "Enter" && key.altKey) return { kind: "lineBreak" };
    if (onward) return { kind: "commit", move: onward, extend: false };
    const move = editing.mode === "overwrite" ? keyMove(key, page) : null;
    return move ? { kind: "commit", move, extend: false } : byDefault;
  }
  if (onward) return { kind: "move", move: onward, extend: false };
  const move = keyMove(key, page);
  if (move) return { kind: "move", move, extend: key.shiftKey };
  return command(key);
}

function command(key: KeyInput): KeyEffect {
  switch (key.key) {
    case "F2":
      return { kind: "begin" };
    case "Backspace":
      return { kind: "begin", typed: "" };
    case "Delete":
      return { kind: "clear" };
    case "F6":
      return { kind: "leave" };
    case "a":
    case "A":
      return key.ctrlKey || key.metaKey ? { kind: "selectAll" } : byDefault;
    default:
      return byDefault;
  }
}

/** Enter goes down, Tab to the right, with Shift the other way. */
function afterEntry(key: KeyInput): Move | null {
  if (key.altKey || key.ctrlKey || key.metaKey) return null;
  const direction = key.shiftKey ? -1 : 1;
  if (key.key === "Enter") return { kind: "step", rows: direction, columns: 0 };
  if (key.key === "Tab") return { kind: "step", rows: 0, columns: direction };
  return null;
}

/** All cells that hold something, or the first one. */
export function everything(lastRow: number, lastColumn: number): Span {
  return { top: 0, left: 0, bottom: Math.max(0, lastRow), right: Math.max(0, lastColumn) };
}
