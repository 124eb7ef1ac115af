import { makeStyles, Spinner } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import { LinkButton } from "../../components/LinkButton";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";
import { useSaid } from "./useSaid";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "flex-start",
    gap: "6px",
    outlineStyle: "none",
    color: t.doneInk,
    "& svg": { flexShrink: 0, fontSize: "16px", marginTop: "2px" },
  },
  working: { justifyContent: "flex-start" },
});

/** What was settled just now, which takes the focus; while that, or comparing anew, takes longer than a moment, that it is done. */
export function NewsLine() {
  const styles = useStyles();
  const text = useTextStyles();
  const { work: told } = useMessages();
  const said = useSaid();
  const slow = usePaneState(({ work }) => (work?.slow ? work.kind : null));
  // What was pressed is gone, as a rule.
  const line = useFocusWhen<HTMLDivElement>(usePaneState((state) => state.merge.said));
  if (slow === "comparing" || slow === "deciding")
    return <Spinner size="tiny" className={styles.working} label={told.title[slow]} />;
  if (!said) return null;
  return (
    <div ref={line} tabIndex={-1} className={styles.line}>
      <CheckmarkCircleFilled aria-hidden />
      <span className={text.strong}>{said}</span>
      <KeptBack />
    </div>
  );
}

/** One click decided many: one click takes them back. */
function KeptBack() {
  const pane = usePane();
  const { mergeReview: told } = useMessages();
  const said = usePaneState((state) => state.merge.said);
  if (said?.kind !== "kept") return null;
  const { conflicts } = said;
  return (
    <LinkButton onClick={() => void pane.merge.settle({ kind: "reopen", conflicts })}>
      {told.reopenKept}
    </LinkButton>
  );
}
