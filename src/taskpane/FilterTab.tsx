import { FilterScreen } from "./features/filter/FilterScreen";
import { ProgressSection } from "./features/progress/ProgressSection";
import { SummaryScreen } from "./features/progress/SummaryScreen";
import { usePaneState } from "./PaneContext";

/** 絞込: the work list with 課ごとの進み below; the summary sheet is looked at in its place. */
export function FilterTab() {
  const preview = usePaneState((state) => state.progress.preview);
  if (preview) return <SummaryScreen />;
  return (
    <FilterScreen>
      <ProgressSection />
    </FilterScreen>
  );
}
