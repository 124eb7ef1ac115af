import { Button } from "@fluentui/react-components";
import { isCalm, tellApplyFailure } from "../messages/tellApplyFailure";
import type { ApplyFailure } from "../domain/edit/Command";
import type { SheetReading } from "../domain/planSheet/PlanSheet";
import { FailureScreen } from "./components/FailureScreen";
import { ProgressScreen } from "./components/ProgressScreen";
import { RefusedList } from "./components/RefusedList";
import { Screen } from "./components/Screen";
import { useTextStyles } from "./components/useTextStyles";
import { CarryScreen } from "./features/carryForward/CarryScreen";
import { CheckScreen } from "./features/check/CheckScreen";
import { FilterScreen } from "./features/filter/FilterScreen";
import { CityWords } from "./features/cityWords/CityWords";
import { FormScreen } from "./features/form/FormScreen";
import { HistoryScreen } from "./features/history/HistoryScreen";
import { EntryScreen } from "./features/entry/EntryScreen";
import { LaterScreen } from "./features/later/LaterScreen";
import { OutlineScreen } from "./features/outline/OutlineScreen";
import { ProgressSection } from "./features/progress/ProgressSection";
import { SummaryScreen } from "./features/progress/SummaryScreen";
import { ReadingScreen } from "./features/reading/ReadingScreen";
import { NotPlanSheet } from "./features/sheets/NotPlanSheet";
import { UnfinishedScreen } from "./features/unfinished/UnfinishedScreen";
import { useMessages, usePane, usePaneState } from "./PaneContext";
import { unfinishedCommand } from "./state/unfinishedCommand";
import { shownReading } from "./state/shownReading";

/** What has to be seen first: slow work, a failure, an open question; then the sheet's own screens. */
export function CurrentScreen() {
  const pane = usePane();
  const { readFailure, words } = useMessages();
  const book = usePaneState((state) => state.book);
  const work = usePaneState((state) => state.work);
  const outcome = usePaneState((state) => state.outcome);
  const unfinished = unfinishedCommand(usePaneState((state) => state.journal));
  const reading = usePaneState(shownReading);
  // A book that is known stays usable while it is read again; the header strip tells of that.
  if (work?.slow && (work.kind !== "reading" || book.kind !== "read"))
    return <ProgressScreen work={work} />;
  if (outcome?.kind === "failed")
    return <NotWritten failure={outcome.failure} retry={outcome.retry} />;
  if (book.kind === "failed")
    return (
      <FailureScreen
        facts={readFailure[book.failure.code]}
        detail={book.failure.detail}
        calm={book.failure.code === "cancelled"}
        main={{ label: words.reread, run: () => void pane.reread() }}
      />
    );
  if (!reading) return <FirstReading />;
  if (unfinished) return <UnfinishedScreen unfinished={unfinished} />;
  return <SheetScreen reading={reading} />;
}

function SheetScreen({ reading }: { readonly reading: SheetReading }) {
  const tab = usePaneState((state) => state.tab);
  const open = usePaneState((state) => state.recognisedOpen);
  const view = usePaneState((state) => state.recognisedView);
  const outlineOpen = usePaneState((state) => state.outline.open);
  const menuScreen = usePaneState((state) => state.menuScreen);
  if (menuScreen === "history") return <HistoryScreen />;
  if (menuScreen === "form") return <FormScreen />;
  if (outlineOpen) return <OutlineScreen />;
  if (open && view === "words") return <CityWords />;
  if (!reading.planSheet) {
    const declined = <NotPlanSheet declined={reading.declined} />;
    return open ? <ReadingScreen reading={reading} otherwise={declined} /> : declined;
  }
  if (open) return <ReadingScreen reading={reading} otherwise={null} />;
  switch (tab) {
    case "entry":
      return <EntryScreen sheet={reading.sheet} />;
    case "filter":
      return <FilterTab />;
    case "check":
      return <CheckScreen />;
    case "carryForward":
      return <CarryScreen />;
    default:
      return <LaterScreen tab={tab} />;
  }
}

/** 絞込: the work list with 課ごとの進み below; the summary sheet is looked at in its place. */
function FilterTab() {
  const preview = usePaneState((state) => state.progress.preview);
  if (preview) return <SummaryScreen />;
  return (
    <FilterScreen>
      <ProgressSection />
    </FilterScreen>
  );
}

function FirstReading() {
  const text = useTextStyles();
  const { shell } = useMessages();
  return (
    <Screen plain>
      <p className={text.plain}>{shell.welcome}</p>
    </Screen>
  );
}

function NotWritten(props: { readonly failure: ApplyFailure; readonly retry: () => void }) {
  const pane = usePane();
  const { applyFailure, words } = useMessages();
  const { failure } = props;
  return (
    <FailureScreen
      facts={tellApplyFailure(applyFailure, failure)}
      detail={[failure.code, failure.detail].filter(Boolean).join("・")}
      calm={isCalm(failure)}
      main={{ label: words.tryAgain, run: props.retry }}
      aside={
        <Button size="large" onClick={pane.after.dismiss}>
          {words.back}
        </Button>
      }
    >
      <RefusedList refused={failure.refused ?? []} />
    </FailureScreen>
  );
}
