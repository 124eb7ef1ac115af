import { CirculateEntry } from "./features/circulate/CirculateEntry";
import { CirculateScreen } from "./features/circulate/CirculateScreen";
import { MergeScreen } from "./features/merge/MergeScreen";
import { usePaneState } from "./PaneContext";

/** 統合, with the way to 配布の準備, which takes its place. */
export function MergeTab() {
  const circulates = usePaneState((state) => state.circulate.open);
  if (circulates) return <CirculateScreen />;
  return (
    <MergeScreen>
      <CirculateEntry />
    </MergeScreen>
  );
}
