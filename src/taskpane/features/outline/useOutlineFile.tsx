import { useFileChoice, type FileChoice } from "../../components/useFileChoice";
import { useMessages, usePane } from "../../PaneContext";

/** Ways to hand in an outline. */
export function useOutlineFile(): FileChoice {
  const pane = usePane();
  const { outline } = useMessages();
  return useFileChoice({
    label: outline.pickFile,
    accept: ".txt,.md,.json,.tsv",
    onFile: (file) => void pane.outline.openFile(file),
  });
}
