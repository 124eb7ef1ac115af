import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { Mark, type MarkKind } from "../../components/Mark";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  pill: {
    display: "inline-flex",
    border: "1px solid",
    borderRadius: t.borderRadiusCircular,
    padding: "1px 9px 1px 5px",
  },
  written: { color: t.doneInk },
  ask: { color: t.askInk },
});

/** What is to be said of one sentence, apart from its words: 確実, どちらにしますか. */
export function Pill(props: {
  readonly kind: Extract<MarkKind, "written" | "ask">;
  readonly children: string;
}) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.pill, styles[props.kind])}>
      <Mark kind={props.kind}>{props.children}</Mark>
    </span>
  );
}
