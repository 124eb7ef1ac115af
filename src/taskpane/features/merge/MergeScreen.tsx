import { useEffect, type ReactNode } from "react";
import { FailureScreen } from "../../components/FailureScreen";
import { ProgressScreen } from "../../components/ProgressScreen";
import { Screen } from "../../components/Screen";
import { Unseen } from "../../components/Unseen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { ApplyScreen } from "./ApplyScreen";
import { ConflictScreen } from "./ConflictScreen";
import { CopiesScreen } from "./CopiesScreen";
import { ReportScreen } from "./ReportScreen";
import { ReviewScreen } from "./ReviewScreen";
import { StartScreen } from "./StartScreen";
import { useSaid } from "./useSaid";
import { useTroubleFacts } from "./useTroubleFacts";

/**
 * 統合 [05]: what came back, what of it goes in, what a person decides. `children`: 配布の準備, which stands at the end of
 * the screen with which the tab begins.
 */
export function MergeScreen({ children }: { readonly children?: ReactNode }) {
  const pane = usePane();
  const book = usePaneState((state) => state.book);
  const said = useSaid();
  useEffect(() => void pane.merge.open(), [pane, book]);
  return (
    <>
      <Unseen>{said ?? ""}</Unseen>
      <ViewScreen>{children}</ViewScreen>
    </>
  );
}

function ViewScreen({ children }: { readonly children: ReactNode }) {
  const view = usePaneState((state) => state.merge.view);
  const desk = usePaneState((state) => state.merge.desk);
  if (!desk) return <NoDesk />;
  if (desk.copies.length === 0 && view.kind === "copies")
    return <StartScreen desk={desk}>{children}</StartScreen>;
  switch (view.kind) {
    case "copies":
      return <CopiesScreen desk={desk}>{children}</CopiesScreen>;
    case "changes":
      return <ReviewScreen at={view.at ?? null} />;
    case "conflict":
      return <ConflictScreen id={view.id} />;
    case "apply":
      return <ApplyScreen desk={desk} />;
    case "report":
      return <ReportScreen desk={desk} />;
  }
}

/** Before the first comparison, or where there can be none. */
function NoDesk() {
  const text = useTextStyles();
  const { mergeStart: told, words } = useMessages();
  const trouble = usePaneState((state) => state.merge.trouble);
  const facts = useTroubleFacts(trouble);
  const slow = usePaneState(({ work }) => (work?.kind === "comparing" && work.slow ? work : null));
  if (slow) return <ProgressScreen work={slow} />;
  if (!trouble || !facts)
    return (
      <Screen plain>
        <h2 className={text.title}>{told.title}</h2>
        <p className={text.note}>{told.opening}</p>
      </Screen>
    );
  const { retry, failure } = trouble;
  return (
    <FailureScreen
      facts={facts}
      detail={"detail" in failure ? failure.detail : ""}
      calm={failure.code === "cancelled"}
      main={{ label: words.tryAgain, run: () => retry?.() }}
    />
  );
}
