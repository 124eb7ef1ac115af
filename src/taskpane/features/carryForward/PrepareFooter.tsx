import { Footer, type MainAction } from "../../components/Footer";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { questionsBeforePairs } from "../../state/askedQuestions";
import { cellsIn, cellsToWrite } from "../../state/cellsToWrite";

/** The main button writes; where that is not possible yet it is the next step that is. */
export function PrepareFooter({ openFile }: { readonly openFile: () => void }) {
  const { carry: told, recognised } = useMessages();
  const carry = usePaneState((state) => state.carry);
  const outcome = usePaneState((state) => state.outcome);
  const undone = outcome?.kind === "done" && outcome.name === "undo" ? outcome : null;
  const main = useMainAction(openFile);
  const button = useFocusWhen<HTMLButtonElement>(undone);
  const nothing = carry.preview !== null && cellsToWrite(carry).size === 0;
  const asks = usePaneState(questionsBeforePairs) > 0;
  const scope = carry.chosen
    ? nothing
      ? told.scopeNothing
      : told.scope
    : asks
      ? recognised.stays
      : told.fileOnlyRead;
  return <Footer scope={scope} main={main} mainRef={button} />;
}

function useMainAction(openFile: () => void): MainAction {
  const pane = usePane();
  const { carry: told } = useMessages();
  const carry = usePaneState((state) => state.carry);
  const busy = usePaneState(({ work }) => work !== null && work.kind !== "reading");
  const choose: MainAction = { label: told.choose, run: () => pane.carry.show("choose") };
  const asked = usePaneState(questionsBeforePairs);
  const ask: MainAction | null =
    asked > 0 ? { label: told.checkHeadings(asked), run: () => void pane.reading.ask() } : null;
  const pick: MainAction = { label: told.pickFile, run: openFile };
  if (!carry.chosen) return carry.offers.length > 0 ? choose : (ask ?? pick);
  if (!carry.preview) return { label: told.preparing, run: () => undefined, busy: true };
  const count = cellsToWrite(carry).size;
  if (count > 0) return { label: told.write(count), run: () => void pane.carry.write(), busy };
  const waiting = cellsIn("ask", carry).length;
  if (waiting > 0 && carry.section !== "ask")
    return { label: told.seeAsk(waiting), run: () => pane.carry.showSection("ask") };
  const occupied = cellsIn("skip", carry).length;
  if (occupied > 0 && carry.section === "fill")
    return { label: told.seeOccupied(occupied), run: () => pane.carry.showSection("skip") };
  return carry.offers.length > 1 ? choose : pick;
}
