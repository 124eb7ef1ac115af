import { useEffect } from "react";
import { usePane, usePaneState } from "../../PaneContext";
import { formTarget } from "../../state/formTarget";
import { ChangeScreen } from "./ChangeScreen";
import { FormWorking } from "./FormWorking";
import { MoveChoice } from "./MoveChoice";
import { NoTarget } from "./NoTarget";
import { siblingsOf } from "./siblingsOf";

/** 施策を移す: where to, and what that would do. */
export function MoveScreen() {
  const pane = usePane();
  const target = usePaneState(formTarget);
  const shown = usePaneState((state) => state.form.shown);
  const first = target !== null && siblingsOf(target)[0] === target.measure;
  useEffect(
    () => void pane.form.preview({ kind: "move", to: first ? "down" : "up" }),
    // Only what is chosen at first: afterwards a person chooses.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
    [pane],
  );
  if (!target) return <NoTarget />;
  if (shown?.change.kind !== "move") return <FormWorking />;
  return (
    <ChangeScreen shown={shown} back={() => pane.form.show("menu")}>
      <MoveChoice target={target} to={shown.change.to} />
    </ChangeScreen>
  );
}
