import { SheetWritten } from "../../components/SheetWritten";
import { useMessages } from "../../PaneContext";

/** The summary sheet was written just now, or why not. */
export function SummaryWritten() {
  const { progressScreen } = useMessages();
  return <SheetWritten by="writeSummary" told={progressScreen} />;
}
