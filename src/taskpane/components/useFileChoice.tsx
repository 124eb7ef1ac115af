import { useFilesChoice, type FilesChoice } from "./useFilesChoice";

export type FileChoice = FilesChoice;

/** Ways to hand in one file; of several that are dropped the first is taken. */
export function useFileChoice(options: {
  readonly label: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
}): FileChoice {
  const { label, accept, onFile } = options;
  return useFilesChoice({
    label,
    accept,
    multiple: false,
    onFiles: ([file]) => {
      if (file) onFile(file);
    },
  });
}
