import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";
import { paneTokens as t } from "../theme/paneTokens";
import { useTextStyles } from "./useTextStyles";

export type MainAction = {
  readonly label: string;
  readonly run: () => void;
  readonly busy?: boolean;
  /** An outline button: for stopping something. */
  readonly quiet?: boolean;
};

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    padding: "10px var(--gutter) 12px",
    borderTop: `1px solid ${t.colorNeutralStroke2}`,
    backgroundColor: t.colorNeutralBackground1,
    boxShadow: "0 -4px 12px rgb(0 0 0 / 4%)",
  },
  scope: { color: t.colorNeutralForeground2, marginBottom: "8px" },
  // A short word beside the main action leaves that one its line; with two long ones each has its own.
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    "& > button": { flexGrow: 1, minWidth: "72px" },
    "& > button:last-child": { flexGrow: 1000 },
  },
  main: { minHeight: "44px", fontWeight: t.fontWeightBold },
});

/** The fixed foot of a screen: scope and way back, then its one main action, full width. */
export function Footer(props: {
  readonly scope?: ReactNode;
  readonly main?: MainAction;
  readonly aside?: ReactNode;
  readonly mainRef?: Ref<HTMLButtonElement>;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const { scope, main, aside, mainRef } = props;
  return (
    <footer className={styles.footer}>
      {scope && <div className={mergeClasses(text.note, styles.scope)}>{scope}</div>}
      <div className={styles.buttons}>
        {aside}
        {main && (
          <Button
            ref={mainRef ?? null}
            size="large"
            appearance={main.quiet ? "outline" : "primary"}
            className={styles.main}
            onClick={main.run}
            disabledFocusable={main.busy ?? false}
          >
            {main.label}
          </Button>
        )}
      </div>
    </footer>
  );
}
