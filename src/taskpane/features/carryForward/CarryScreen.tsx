import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { lastOf } from "../../state/lastOf";
import { AfterScreen } from "./AfterScreen";
import { ChooseScreen } from "./ChooseScreen";
import { DraftsScreen } from "./DraftsScreen";
import { FailureScreen } from "../../components/FailureScreen";
import { PrepareScreen } from "./PrepareScreen";

/** 繰越: choose a pair, see every cell, put it in, confirm it – or take it back. */
export function CarryScreen() {
  const pane = usePane();
  const { readFailure, words } = useMessages();
  const view = usePaneState(({ carry }) => carry.view);
  const failure = usePaneState(({ carry }) => carry.previewFailure);
  const last = usePaneState(({ journal }) => lastOf(journal, "carryForward"));
  if (view === "drafts") return <DraftsScreen />;
  if (view === "choose") return <ChooseScreen />;
  if (view === "after" && last) return <AfterScreen last={last} />;
  if (failure)
    return (
      <FailureScreen
        facts={readFailure[failure.code]}
        detail={failure.detail}
        calm={failure.code === "cancelled"}
        main={{ label: words.reread, run: () => void pane.reread() }}
      />
    );
  return <PrepareScreen />;
}
