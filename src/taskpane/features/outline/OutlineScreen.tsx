import { Footer } from "../../components/Footer";
import { Facts } from "../../components/Facts";
import { Screen } from "../../components/Screen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { BringScreen } from "./BringScreen";
import { CheckScreen } from "./CheckScreen";

/** 計画の体系: the plan's outline is brought once; then the sheet's labels are held against it. */
export function OutlineScreen() {
  const text = useTextStyles();
  const pane = usePane();
  const { outline: told, keptInBook, words } = useMessages();
  const { kept, replacing } = usePaneState((state) => state.outline);
  if (kept === null)
    return (
      <Screen plain>
        <p className={text.note}>{told.looking}</p>
      </Screen>
    );
  if (!kept.ok) {
    const { why, remedy } = keptInBook.failure[kept.failure.code];
    return (
      <Screen
        plain
        footer={<Footer main={{ label: words.tryAgain, run: () => void pane.outline.open() }} />}
      >
        <h2 className={text.title}>{told.title}</h2>
        <Facts facts={{ what: told.notFound, why, remedy }} />
      </Screen>
    );
  }
  return kept.value === null || replacing ? (
    <BringScreen replacing={replacing} />
  ) : (
    <CheckScreen outline={kept.value} />
  );
}
