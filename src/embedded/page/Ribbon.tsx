import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import {
  ArrowUndo24Regular,
  ClipboardTaskListLtr24Regular,
  PanelRight24Regular,
  TableMoveRight24Regular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { words } from "./words";

/** The four buttons of the manifest: one shows the pane, three run a function command. */
export type RibbonButton = "open" | "carryForward" | "check" | "undo";

const useStyles = makeStyles({
  group: {
    display: "grid",
    gridTemplateRows: "1fr auto",
    margin: 0,
    padding: "6px 14px 4px",
    border: 0,
    borderRight: `1px solid ${tokens.colorNeutralStroke1}`,
    flexShrink: 0,
  },
  buttons: { display: "flex", gap: "4px", gridRow: 1 },
  caption: {
    gridRow: 2,
    justifySelf: "center",
    fontSize: "11px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground3,
  },
  button: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: "2px",
    minWidth: "60px",
    minHeight: "52px",
    padding: "2px 10px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: "13px",
    lineHeight: "18px",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "[aria-disabled=true]": { cursor: "progress", color: tokens.colorNeutralForeground3 },
  },
  icon: { display: "flex", height: "24px", alignItems: "center", color: "#165E83" },
});

const buttons: readonly (readonly [RibbonButton, ReactElement])[] = [
  ["open", <PanelRight24Regular key="open" />],
  ["carryForward", <TableMoveRight24Regular key="carryForward" />],
  ["check", <ClipboardTaskListLtr24Regular key="check" />],
  ["undo", <ArrowUndo24Regular key="undo" />],
];

export type RibbonProps = {
  /** The command that is being carried out; a second one waits until it is done, as in Excel. */
  readonly running: RibbonButton | null;
  onPress(button: RibbonButton): void;
};

/** The ribbon group 計画シート as the manifest describes it to Excel. */
export function Ribbon({ running, onPress }: RibbonProps) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={words.ribbon.group} className={styles.group}>
      <div className={styles.buttons}>
        {buttons.map(([button, icon]) => (
          <button
            key={button}
            type="button"
            className={styles.button}
            aria-disabled={running !== null}
            data-command={button}
            onClick={() => running === null && onPress(button)}
          >
            <span className={styles.icon}>
              {running === button ? <Spinner size="extra-tiny" aria-hidden="true" /> : icon}
            </span>
            {words.ribbon[button]}
          </button>
        ))}
      </div>
      <span className={styles.caption} aria-hidden="true">
        {words.ribbon.group}
      </span>
    </div>
  );
}
