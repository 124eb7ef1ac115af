import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Messages } from "../../../messages/messagesFor";
import { Unseen } from "../../components/Unseen";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useMessages, usePaneState } from "../../PaneContext";
import type { RowsTold } from "../../state/FilterState";

const useStyles = makeStyles({ bar: { flexShrink: 0, outlineStyle: "none" } });

/** What came of hiding rows: the focus comes here. After すべて表示 it goes to the switch, and this is only heard and seen. */
export function RowsOutcome() {
  const styles = useStyles();
  const messages = useMessages();
  const told = usePaneState((state) => state.filter.told);
  const shown = told?.kind === "shown";
  const bar = useFocusWhen<HTMLDivElement>(shown ? null : told);
  const sentence = told ? tell(told, messages) : "";
  return (
    <>
      {told && (
        <MessageBar
          ref={bar}
          tabIndex={-1}
          layout="multiline"
          className={styles.bar}
          intent={intentOf(told)}
        >
          <MessageBarBody>{sentence}</MessageBarBody>
        </MessageBar>
      )}
      <Unseen>{shown ? sentence : ""}</Unseen>
    </>
  );
}

function intentOf({ kind }: RowsTold): "success" | "warning" | "info" {
  if (kind === "hidden" || kind === "shown") return "success";
  return kind === "protected" ? "warning" : "info";
}

function tell(told: RowsTold, { filter, filterScreen }: Messages): string {
  switch (told.kind) {
    case "hidden":
      return filter.done(told.rows);
    case "shown":
      return filter.shown(told.rows);
    case "none-shown":
      return filter.noneShown;
    case "nothing":
      return filter.nothing;
    case "protected":
      return filter.protectedSheet;
    case "no-department":
      return filterScreen.noDepartment;
  }
}
