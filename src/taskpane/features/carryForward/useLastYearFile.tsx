import { useFileChoice, type FileChoice } from "../../components/useFileChoice";
import { useMessages, usePane } from "../../PaneContext";

/** Ways to hand in last year's workbook. */
export function useLastYearFile(): FileChoice {
  const pane = usePane();
  const { carry } = useMessages();
  return useFileChoice({
    label: carry.pickFile,
    accept: ".xlsx,.xlsm",
    onFile: (file) => void pane.carry.openFile(file),
  });
}
