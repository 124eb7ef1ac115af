import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  panel: {
    flexBasis: "100%",
    minWidth: 0,
    borderLeft: `4px double ${t.colorBrandStroke1}`,
    backgroundColor: t.readOnly,
    padding: "10px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    outlineStyle: "none",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** A question in its place, which takes the focus. `children`: the button that does it. */
export function Confirm(props: {
  readonly title: string;
  readonly note: string;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words } = useMessages();
  const panel = useFocusWhen<HTMLDivElement>(props.title);
  return (
    <div ref={panel} tabIndex={-1} role="group" aria-label={props.title} className={styles.panel}>
      <p className={text.section}>{props.title}</p>
      <p className={text.note}>{props.note}</p>
      <div className={styles.buttons}>
        {props.children}
        <Button onClick={props.onCancel}>{words.cancel}</Button>
      </div>
    </div>
  );
}
