import { Button } from "@fluentui/react-components";
import { FailureScreen } from "../../components/FailureScreen";
import { useMessages, usePane } from "../../PaneContext";

/** The workbook is open for reading alone: said before somebody writes what cannot be saved. */
export function ReadOnlyScreen() {
  const pane = usePane();
  const { bookNotices: told } = useMessages();
  return (
    <FailureScreen
      facts={told.facts.readOnly}
      detail=""
      calm
      main={{ label: told.goOn, run: pane.notices.goOnReading }}
      aside={
        <Button size="large" onClick={() => void pane.notices.lookAgain()}>
          {told.lookAgain}
        </Button>
      }
    />
  );
}
