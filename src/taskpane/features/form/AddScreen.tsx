import { usePane, usePaneState } from "../../PaneContext";
import { formTarget } from "../../state/formTarget";
import { AddFields } from "./AddFields";
import { ChangeScreen } from "./ChangeScreen";
import { NoTarget } from "./NoTarget";

/** 施策を加える: first its texts are asked for, then it is shown. */
export function AddScreen() {
  const pane = usePane();
  const target = usePaneState(formTarget);
  const shown = usePaneState((state) => state.form.shown);
  if (!target) return <NoTarget />;
  if (!shown) return <AddFields target={target} />;
  return <ChangeScreen shown={shown} back={pane.form.unpreview} />;
}
