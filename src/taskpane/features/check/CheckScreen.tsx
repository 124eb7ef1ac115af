import { usePaneState } from "../../PaneContext";
import { FindingsScreen } from "./FindingsScreen";
import { IgnoreScreen } from "./IgnoreScreen";
import { PreviewScreen } from "./PreviewScreen";

/** 点検: what the rules found, what they would put right, and what stays as it is. */
export function CheckScreen() {
  const view = usePaneState((state) => state.check.view);
  switch (view.kind) {
    case "list":
      return <FindingsScreen />;
    case "preview":
      return <PreviewScreen of={view.of} />;
    case "ignore":
      return <IgnoreScreen finding={view.finding} />;
  }
}
