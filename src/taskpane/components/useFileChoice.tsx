import { useRef, type DragEvent, type ReactNode } from "react";

export type FileChoice = {
  readonly open: () => void;
  /** Has to stand somewhere in the page. */
  readonly input: ReactNode;
  readonly drop: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
};

/** Ways to hand in a file: a file dialog and dropping. `accept`: the endings that the dialog offers. */
export function useFileChoice(options: {
  readonly label: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
}): FileChoice {
  const input = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined) => {
    if (file) options.onFile(file);
  };
  return {
    open: () => input.current?.click(),
    input: (
      <input
        ref={input}
        type="file"
        accept={options.accept}
        hidden
        aria-label={options.label}
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
