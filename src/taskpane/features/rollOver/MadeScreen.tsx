import { Button, makeStyles } from "@fluentui/react-components";
import { Footer } from "../../components/Footer";
import { Screen } from "../../components/Screen";
import { ScreenTitle } from "../../components/ScreenTitle";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane } from "../../PaneContext";
import { RollOverWrittenBar } from "./RollOverWrittenBar";

const useStyles = makeStyles({ file: { overflowWrap: "anywhere" } });

/** What was made just now, with the way back and the way on to its drafts: another year is nobody's next wish. */
export function MadeScreen({ file }: { readonly file: string }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { rollOver: told, words } = useMessages();
  const leave = (
    <Button size="large" onClick={pane.roll.leave}>
      {words.back}
    </Button>
  );
  const main = { label: told.toDrafts, run: () => pane.openTab("filter") };
  return (
    <Screen footer={<Footer main={main} aside={leave} />}>
      <RollOverWrittenBar />
      <ScreenTitle>{told.title}</ScreenTitle>
      <p className={`${text.plain} ${styles.file}`} lang="ja">
        {told.open(file)}
      </p>
      <p className={text.note}>{told.saveAs}</p>
    </Screen>
  );
}
