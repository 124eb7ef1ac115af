import { useRef, useState, type DragEvent, type ReactNode } from "react";

export type FilesChoice = {
  readonly open: () => void;
  /** Has to stand somewhere in the page. */
  readonly input: ReactNode;
  /** Files are held over it. */
  readonly over: boolean;
  readonly drop: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
};

/** Ways to hand in files: a file dialog and dropping. `accept`: the endings that the dialog offers. */
export function useFilesChoice(options: {
  readonly label: string;
  readonly accept: string;
  readonly multiple: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}): FilesChoice {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    if (files && files.length > 0) options.onFiles([...files]);
  };
  return {
    open: () => input.current?.click(),
    input: (
      <input
        ref={input}
        type="file"
        accept={options.accept}
        multiple={options.multiple}
        hidden
        aria-label={options.label}
        onChange={({ target }) => {
          take(target.files);
          // The same file may be picked again after it was corrected.
          target.value = "";
        }}
      />
    ),
    over,
    drop: {
      onDragOver: (event) => {
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: ({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)))
          setOver(false);
      },
      onDrop: (event) => {
        setOver(false);
        // Text that is dropped goes where it was dropped.
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        take(event.dataTransfer.files);
      },
    },
  };
}
