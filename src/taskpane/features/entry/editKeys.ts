import type { KeyboardEvent } from "react";

/** While an IME composes, its keys are its own: Enter chooses a word there (229 in browsers that end composing before it). */
export function isComposing(event: KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.keyCode === 229;
}

/** Ctrl+Enter (⌘ on a Mac): write. */
export function isWriteKey(event: KeyboardEvent): boolean {
  return event.key === "Enter" && (event.ctrlKey || event.metaKey) && !isComposing(event);
}
