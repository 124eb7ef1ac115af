import { Button } from "@fluentui/react-components";
import { isCalm, tellApplyFailure } from "../messages/tellApplyFailure";
import type { ApplyFailure } from "../domain/edit/Command";
import type { SheetReading } from "../domain/planSheet/PlanSheet";
import { FailureScreen } from "./components/FailureScreen";
import { ProgressScreen } from "./components/ProgressScreen";
import { RefusedList } from "./components/RefusedList";
import { Screen } from "./components/Screen";
import { useTextStyles } from "./components/useTextStyles";
import { ReadOnlyScreen } from "./features/bookNotices/ReadOnlyScreen";
import { EntryScreen } from "./features/entry/EntryScreen";
import { OwnSummary } from "./features/progress/OwnSummary";
import { NotPlanSheet } from "./features/sheets/NotPlanSheet";
import { UnfinishedScreen } from "./features/unfinished/UnfinishedScreen";
import { useMessages, usePane, usePaneState } from "./PaneContext";
import type { PaneState, Work, WorkKind } from "./state/PaneState";
import {
  CarryScreen,
  CheckScreen,
  CityWords,
  FilterTab,
  FormScreen,
  HistoryScreen,
  MergeTab,
  OutlineScreen,
  ReadingScreen,
  RollOverScreen,
  SettingsScreen,
} from "./rooms";
import { unfinishedCommand } from "./state/unfinishedCommand";
import { shownReading } from "./state/shownReading";
import { showsSummary } from "./state/showsSummary";
import { useWorkAt } from "./useWorkAt";

/** Work during which the screen stays: nothing on it is lost or out of date. */
const staying: readonly WorkKind[] = ["reading", "comparing", "deciding"];

/** What has to be seen first: slow work, a failure, an open question; then the sheet's own screens. */
export function CurrentScreen() {
  const pane = usePane();
  const { readFailure, words } = useMessages();
  const work = usePaneState(workInFront);
  const unread = usePaneState(({ book }) => (book.kind === "failed" ? book.failure : null));
  const outcome = usePaneState((state) => state.outcome);
  const unfinished = usePaneState(({ journal }) => unfinishedCommand(journal));
  const reading = usePaneState(shownReading);
  const readOnly = usePaneState((state) => state.readOnly === "told");
  if (work) return <SlowWork work={work} />;
  if (outcome?.kind === "failed")
    return <NotWritten failure={outcome.failure} retry={outcome.retry} />;
  if (unread)
    return (
      <FailureScreen
        facts={readFailure[unread.code]}
        detail={unread.detail}
        calm={unread.code === "cancelled"}
        main={{ label: words.reread, run: () => void pane.reread() }}
      />
    );
  if (!reading) return <FirstReading />;
  if (readOnly) return <ReadOnlyScreen />;
  if (unfinished) return <UnfinishedScreen unfinished={unfinished} />;
  return <SheetScreen reading={reading} />;
}

/**
 * Slow work, unless the screen stays: a book that is known stays usable while it is read again, and the header strip tells
 * of that. Of all other work – it tells many times how far it has come – no screen is drawn anew.
 */
function workInFront({ work, book }: PaneState): Work | null {
  const stays = work && staying.includes(work.kind) && book.kind === "read";
  return work?.slow && !stays ? work : null;
}

function SlowWork({ work }: { readonly work: Work }) {
  const at = useWorkAt();
  return <ProgressScreen work={work} at={at} />;
}

function SheetScreen({ reading }: { readonly reading: SheetReading }) {
  const tab = usePaneState((state) => state.tab);
  const open = usePaneState((state) => state.recognisedOpen);
  const view = usePaneState((state) => state.recognisedView);
  const outlineOpen = usePaneState((state) => state.outline.open);
  const menuScreen = usePaneState((state) => state.menuScreen);
  const summary = usePaneState(showsSummary);
  if (menuScreen === "history") return <HistoryScreen />;
  if (menuScreen === "form") return <FormScreen />;
  if (menuScreen === "rollOver") return <RollOverScreen />;
  if (menuScreen === "settings") return <SettingsScreen />;
  if (outlineOpen) return <OutlineScreen />;
  if (open && view === "words") return <CityWords />;
  if (!reading.planSheet) {
    const declined = summary ? (
      <OwnSummary sheetName={reading.declined.sheetName} />
    ) : (
      <NotPlanSheet declined={reading.declined} />
    );
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
    case "merge":
      return <MergeTab />;
  }
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
