import { chosenFile } from "./browserFiles";
import type { ChosenFile } from "./BookFiles";

export type FileDropListener = {
  /** A file is held over this window, or no longer. */
  readonly onOver: (over: boolean) => void;
  readonly onFile: (file: ChosenFile) => void;
};

/**
 * Files may be dropped anywhere in a window. Where the window's own page takes a drop (a drop zone of the task pane), it
 * keeps it: only what nobody took is opened here. The result stops listening.
 */
export function watchFileDrop(window: Window, { onOver, onFile }: FileDropListener): () => void {
  const ours = (event: DragEvent) =>
    !event.defaultPrevented && (event.dataTransfer?.types.includes("Files") ?? false);
  const over = (event: DragEvent) => {
    if (!ours(event)) return;
    event.preventDefault();
    onOver(true);
  };
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) onOver(false);
  };
  const drop = (event: DragEvent) => {
    onOver(false);
    if (!ours(event)) return;
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) onFile(chosenFile(file));
  };
  window.addEventListener("dragover", over);
  window.addEventListener("dragleave", leave);
  window.addEventListener("drop", drop);
  return () => {
    window.removeEventListener("dragover", over);
    window.removeEventListener("dragleave", leave);
    window.removeEventListener("drop", drop);
  };
}
