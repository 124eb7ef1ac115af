import { makeStyles, Spinner } from "@fluentui/react-components";
import { useEffect } from "react";
import { Footer } from "../../components/Footer";
import { Screen } from "../../components/Screen";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { PreviewScreen } from "./PreviewScreen";
import { RollOverRefused } from "./RollOverRefused";
import { RollOverWrittenBar } from "./RollOverWrittenBar";
import { StartScreen } from "./StartScreen";

const useStyles = makeStyles({ title: { outlineStyle: "none" } });

/** 新年度の様式を作る: where it is to be made, then all that would change, then the button that makes it. */
export function RollOverScreen() {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { rollOver: told, words } = useMessages();
  const { shown, step, opening } = usePaneState(({ roll }) => roll);
  const understanding = usePaneState(({ book }) =>
    book.kind === "read" ? book.understanding : null,
  );
  const title = useFocusWhen<HTMLHeadingElement>(opening);
  // When the sheet changes meanwhile it is worked out anew.
  useEffect(() => void pane.roll.look(), [pane, understanding]);
  if (shown?.preview.ok) {
    const stale = shown.understanding !== understanding;
    const preview = shown.preview.value;
    return step === "start" ? (
      <StartScreen preview={preview} />
    ) : (
      <PreviewScreen preview={preview} stale={stale} />
    );
  }
  return (
    <Screen footer={<Footer main={{ label: words.back, run: pane.roll.leave, quiet: true }} />}>
      <h2 ref={title} tabIndex={-1} className={`${text.title} ${styles.title}`}>
        {told.title}
      </h2>
      <RollOverWrittenBar />
      {shown && !shown.preview.ok ? (
        <RollOverRefused failure={shown.preview.failure} />
      ) : (
        <Spinner size="small" label={told.working} />
      )}
    </Screen>
  );
}
