import { useEffect } from "react";
import { Screen } from "../../components/Screen";
import { ScreenTitle } from "../../components/ScreenTitle";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { circulationNow } from "../../state/circulationNow";
import { CirculateFailed } from "./CirculateFailed";
import { MadeScreen } from "./MadeScreen";
import { PrepareScreen } from "./PrepareScreen";

/** 配布の準備: what goes out and to whom, and then the copies themselves. */
export function CirculateScreen() {
  const pane = usePane();
  const book = usePaneState((state) => state.book);
  const { failure, proposal, made } = usePaneState((state) => state.circulate);
  const now = usePaneState(circulationNow);
  const looks = made === null;
  useEffect(() => {
    if (looks) void pane.circulate.look();
  }, [pane, book, looks]);
  if (failure) return <CirculateFailed of="make" failure={failure} />;
  if (made) return <MadeScreen made={made} />;
  if (proposal?.ok === false) return <CirculateFailed of="look" failure={proposal.failure} />;
  return now ? <PrepareScreen now={now} /> : <Looking />;
}

function Looking() {
  const text = useTextStyles();
  const { circulateScreen: told } = useMessages();
  return (
    <Screen plain>
      <ScreenTitle>{told.title}</ScreenTitle>
      <p className={text.note}>{told.looking}</p>
    </Screen>
  );
}
