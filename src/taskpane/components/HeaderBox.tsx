import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { paneTokens as t } from "../theme/paneTokens";

const useStyles = makeStyles({
  box: {
    flex: "1 1 0",
    minWidth: 0,
    padding: "3px 6px 5px",
    border: `1px solid ${t.colorNeutralStroke1}`,
    borderTopWidth: "2px",
    backgroundColor: t.colorNeutralBackground1,
    fontSize: t.fontSizeBase200,
    lineHeight: t.lineHeightBase200,
    overflowWrap: "anywhere",
    marginLeft: "-1px",
  },
  asked: {
    borderTopColor: t.askInk,
    borderTopWidth: "3px",
    fontWeight: t.fontWeightBold,
    "& > span": { whiteSpace: "normal" },
  },
  letter: { display: "block", color: t.colorNeutralForeground3, fontWeight: t.fontWeightRegular },
});

/** One header cell of the sheet as it stands there: its column's letter and its own words. */
export function HeaderBox(props: {
  readonly letter: string;
  readonly asked?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.box, props.asked && styles.asked)}>
      <span className={styles.letter}>{props.letter}</span>
      {props.children}
    </span>
  );
}
