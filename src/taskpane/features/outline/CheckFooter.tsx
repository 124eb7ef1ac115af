import { Button } from "@fluentui/react-components";
import type { LabelStatus } from "../../../domain/outline/LabelFinding";
import { Footer, type MainAction } from "../../components/Footer";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { labelsToRepair } from "../../state/labelFindings";
import { editsOf } from "../../../usecases/outlineLabels";

/** The main button repairs; where there is nothing to repair it is the next step that is possible. */
export function CheckFooter({
  counts,
}: {
  readonly counts: Readonly<Record<LabelStatus, number>>;
}) {
  const pane = usePane();
  const { outline: told, words } = useMessages();
  const state = usePaneState((now) => now);
  const outcome = state.outcome;
  const undone = outcome?.kind === "done" && outcome.name === "undo" ? outcome : null;
  const button = useFocusWhen<HTMLButtonElement>(undone);
  const findings = labelsToRepair(state);
  const { section } = state.outline;
  // Only what is shown is written: the list is the preview.
  const toWrite = section === "repair" && findings.length > 0;
  const busy = state.work !== null && state.work.kind !== "reading";
  const main = mainAction();
  return (
    <Footer
      scope={scope()}
      main={main}
      mainRef={button}
      aside={
        main.label !== words.back && (
          <Button size="large" onClick={pane.outline.close}>
            {words.back}
          </Button>
        )
      }
    />
  );

  function scope(): string {
    if (toWrite) return told.scope(editsOf(findings).length);
    return counts.repair > 0 && section !== "repair" ? told.scopeLater : told.scopeNothing;
  }

  function mainAction(): MainAction {
    if (toWrite) {
      return { label: told.write(findings.length), run: () => void pane.outline.write(), busy };
    }
    if (counts.repair > 0 && section !== "repair")
      return {
        label: told.seeRepair(counts.repair),
        run: () => pane.outline.showSection("repair"),
      };
    if (counts.look > 0 && section !== "look")
      return { label: told.seeLook(counts.look), run: () => pane.outline.showSection("look") };
    return { label: words.back, run: pane.outline.close };
  }
}
