import { ChartMultipleRegular } from "@fluentui/react-icons";
import { makeStyles } from "@fluentui/react-components";
import { Footer } from "../../components/Footer";
import { RibbonBar } from "../../components/RibbonBar";
import { Screen } from "../../components/Screen";
import { ScreenTitle } from "../../components/ScreenTitle";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { firstCell } from "../../state/firstCell";

const useStyles = makeStyles({ icon: { fontSize: "24px" } });

/** The sheet in front is a summary that was written with 絞込: what it is, how to get a new one, and the way back. */
export function OwnSummary({ sheetName }: { readonly sheetName: string }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { progressScreen: told, declined, words } = useMessages();
  const book = usePaneState((state) => state.book);
  const readings = book.kind === "read" ? book.understanding.book.readings : [];
  const plan = readings.find((reading) => reading.planSheet && !reading.sheet.hidden);
  const main = plan?.planSheet
    ? {
        label: declined.open(plan.sheet.sheetName),
        run: () => void pane.goTo(plan.sheet.sheetId, firstCell(plan)),
      }
    : { label: words.reread, run: () => void pane.reread(), quiet: true };
  return (
    <Screen plain footer={<Footer main={main} />}>
      <RibbonBar />
      <ChartMultipleRegular aria-hidden className={styles.icon} />
      <ScreenTitle>{told.ownTitle(sheetName)}</ScreenTitle>
      <p className={text.plain}>{told.ownNote}</p>
      <p className={text.plain}>{told.ownRenew}</p>
    </Screen>
  );
}
