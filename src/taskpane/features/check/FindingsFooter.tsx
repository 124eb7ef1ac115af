import { Footer, type MainAction } from "../../components/Footer";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { previewed } from "../../state/previewed";
import { scopedFindings } from "../../state/scopedFindings";

/** The main button shows what can be put right at once; where nothing can, it is the next step that is possible. */
export function FindingsFooter() {
  const pane = usePane();
  const { check: told } = useMessages();
  const { listed } = usePaneState(scopedFindings);
  const { choices, view } = usePaneState((state) => state.check);
  const outcome = usePaneState((state) => state.outcome);
  const undone = outcome?.kind === "done" && outcome.name === "undo" ? outcome : null;
  const back = view.kind === "list" && view.from?.kind === "preview" && !view.from.id ? view : null;
  const button = useFocusWhen<HTMLButtonElement>(undone ?? back);
  const { findings } = previewed(listed, { kind: "all" }, choices);
  const [first] = listed;
  return <Footer scope={scope()} main={main()} mainRef={button} />;

  function scope(): string {
    if (findings.length > 0) return told.showsFirst;
    return first ? told.byHand : told.upToDate;
  }

  function main(): MainAction {
    if (findings.length > 0)
      return {
        label: told.seeFixes(findings.length),
        run: () => pane.check.show({ kind: "preview", of: { kind: "all" } }),
      };
    if (first)
      return {
        label: told.goToFirst,
        run: () => void pane.goTo(first.sheetId, first.position),
      };
    return { label: told.again, run: () => void pane.reread() };
  }
}
