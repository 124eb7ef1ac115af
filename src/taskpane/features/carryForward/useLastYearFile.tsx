import { useRef, type DragEvent, type ReactNode } from "react";
import { useMessages, usePane } from "../../PaneContext";

/** Ways to hand in last year's workbook: a file dialog (`open`, with `input` somewhere in the page) and dropping. */
export function useLastYearFile(): {
  readonly open: () => void;
  readonly input: ReactNode;
  readonly drop: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
} {
  const pane = usePane();
  const { carry } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined) => {
    if (file) void pane.carry.openFile(file);
  };
  return {
    open: () => input.current?.click(),
    input: (
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={carry.pickFile}
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
        event.preventDefault();
        take(event.dataTransfer.files[0]);
      },
    },
  };
}
