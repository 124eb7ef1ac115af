import { Button, makeStyles } from "@fluentui/react-components";
import { LinkButton } from "../../components/LinkButton";
import { useFocusIfLost } from "../../components/useFocusIfLost";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { tourSteps } from "../../state/GuideState";
import { isSampleBook } from "../../state/isSampleBook";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "10px var(--gutter) 12px",
    borderBottom: `1px solid ${t.colorNeutralStroke2}`,
    backgroundColor: t.colorBrandBackground2,
    outlineStyle: "none",
  },
  // The page's colours hold for words on the tinted ground too, in every theme.
  note: { color: t.colorNeutralForeground2 },
  buttons: { display: "flex", alignItems: "center", gap: "8px" },
  leave: { flexGrow: 1, display: "flex" },
});

/** 90秒の案内: one sentence beside the tab that it is about, and the way on, back and out. */
export function TourBar({ at }: { readonly at: number }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { tour: told } = useMessages();
  const inSample = usePaneState(isSampleBook);
  const bar = useFocusIfLost<HTMLElement>();
  const step = tourSteps[at];
  if (!step) return null;
  const { step: go, endTour } = pane.guide;
  const last = at === tourSteps.length - 1;
  return (
    <section ref={bar} tabIndex={-1} aria-label={told.label} className={styles.bar}>
      <div role="status">
        <p className={`${text.note} ${styles.note}`}>{told.step(at + 1, tourSteps.length)}</p>
        <p className={text.section}>{told.steps[step].title}</p>
        <p className={text.plain}>{told.steps[step].text}</p>
      </div>
      {at === 0 && (
        <p className={`${text.note} ${styles.note}`}>{inSample ? told.inSample : told.notSample}</p>
      )}
      <div className={styles.buttons}>
        <span className={styles.leave}>
          {!last && <LinkButton onClick={endTour}>{told.leave}</LinkButton>}
        </span>
        {at > 0 && <Button onClick={() => go(-1)}>{told.previous}</Button>}
        <Button appearance="primary" onClick={() => (last ? endTour() : go(1))}>
          {last ? told.end : told.next}
        </Button>
      </div>
    </section>
  );
}
