import { SheetWritten } from "../../components/SheetWritten";
import { useMessages } from "../../PaneContext";

/** The report's sheet was added just now, or why not. */
export function ReportWritten() {
  const { mergeApply } = useMessages();
  return <SheetWritten by="mergeReport" told={mergeApply.report} />;
}
