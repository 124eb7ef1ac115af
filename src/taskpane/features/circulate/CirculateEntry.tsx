import { Button, makeStyles } from "@fluentui/react-components";
import { Mark } from "../../components/Mark";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { isAllOut } from "../../state/receiving";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  part: {
    borderTop: `1px solid ${t.colorNeutralStroke2}`,
    paddingTop: "12px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  button: { alignSelf: "flex-start", minHeight: "44px" },
});

/** The way from the tab 統合 to 配布の準備; copies that nobody has taken yet are not forgotten. */
export function CirculateEntry() {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { circulateScreen: told } = useMessages();
  const made = usePaneState((state) => state.circulate.made);
  const waiting = made && !isAllOut(made) ? made.handing.left.length : 0;
  return (
    <section className={styles.part}>
      <h3 className={text.section}>{told.title}</h3>
      <p className={text.plain}>{told.entry}</p>
      {waiting > 0 && <Mark kind="warning">{told.waiting(waiting)}</Mark>}
      <Button className={styles.button} onClick={pane.circulate.open}>
        {told.open}
      </Button>
    </section>
  );
}
