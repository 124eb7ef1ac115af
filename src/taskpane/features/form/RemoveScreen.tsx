import { useEffect } from "react";
import { usePane, usePaneState } from "../../PaneContext";
import { formTarget } from "../../state/formTarget";
import { ChangeScreen } from "./ChangeScreen";
import { FormWorking } from "./FormWorking";
import { NoTarget } from "./NoTarget";

/** 施策を消す: what would go is shown at once. */
export function RemoveScreen() {
  const pane = usePane();
  const target = usePaneState(formTarget);
  const shown = usePaneState((state) => state.form.shown);
  useEffect(() => void pane.form.preview({ kind: "remove" }), [pane]);
  if (!target) return <NoTarget />;
  if (!shown) return <FormWorking />;
  return <ChangeScreen shown={shown} back={() => pane.form.show("menu")} />;
}
