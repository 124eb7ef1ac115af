import { useRef, type DragEvent, type ReactNode } from "react";
import { useMessages, usePane } from "../../PaneContext";

/** Ways to hand in an outline: a file dialog (`open`, with `input` somewhere in the page) and dropping. */
export function useOutlineFile(): {
  readonly open: () => void;
  readonly input: ReactNode;
  readonly drop: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
} {
  const pane = usePane();
  const { outline } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined) => {
    if (file) void pane.outline.openFile(file);
  };
  return {
    open: () => input.current?.click(),
    input: (
      <input
        ref={input}
        type="file"
        accept=".txt,.md,.json,.tsv"
        hidden
        aria-label={outline.pickFile}
        onChange={({ target }) => {
          take(target.files?.[0]);
          // The same file may be picked again after it was corrected.
          target.value = "";
        }}
      />
    ),
    drop: {
      onDragOver: (event) => event.preventDefault(),
      onDrop: (event) => {
        // Text that is dropped goes where it was dropped.
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        take(event.dataTransfer.files[0]);
      },
    },
  };
}
