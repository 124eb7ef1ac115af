import { useFilesChoice, type FilesChoice } from "../../components/useFilesChoice";
import { useMessages, usePane, usePaneState } from "../../PaneContext";

/** Ways to hand in what came back; while nobody knows what was circulated, that one file. */
export function useReturnedFiles(): FilesChoice {
  const pane = usePane();
  const { mergeStart: told } = useMessages();
  const hasBase = usePaneState(({ merge }) => (merge.desk?.base ?? null) !== null);
  return useFilesChoice({
    label: hasBase ? told.pick : told.adopt.pick,
    accept: ".xlsx,.xlsm",
    multiple: hasBase,
    onFiles: (files) => void pane.merge.take(files),
  });
}
