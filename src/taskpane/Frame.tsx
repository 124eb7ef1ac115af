import { FluentProvider, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Messages } from "../messages/messagesFor";
import { PaneProvider } from "./PaneContext";
import type { Pane } from "./state/startPane";
import { paneThemes } from "./theme/paneThemes";
import { paneTokens as t } from "./theme/paneTokens";
import { useColourScheme, type OfficeLook } from "./theme/useColourScheme";

const useStyles = makeStyles({
  // On a box of our own: FluentProvider copies its className to every portal.
  frame: {
    "--gutter": "12px",
    "@media (min-width: 400px)": { "--gutter": "16px" },
    display: "flex",
    flexDirection: "column",
    height: "100dvh",
    minWidth: 0,
    overflowX: "hidden",
    overflowY: "hidden",
    "@media (max-height: 520px)": { overflowY: "auto" },
    backgroundColor: t.colorNeutralBackground1,
    color: t.colorNeutralForeground1,
    fontSize: t.fontSizeBase300,
    lineHeight: t.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
    lineBreak: "strict",
    wordBreak: "auto-phrase",
    overflowWrap: "anywhere",
    "& button": { overflowWrap: "break-word" },
    textSpacingTrim: "trim-start",
  },
});

/** Look, language and words around whatever the pane shows. */
export function Frame(props: {
  readonly pane: Pane | null;
  readonly messages: Messages;
  readonly look: OfficeLook;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const scheme = useColourScheme(props.look);
  return (
    <FluentProvider theme={paneThemes[scheme]}>
      <PaneProvider pane={props.pane} messages={props.messages}>
        <div className={styles.frame} lang={props.messages.locale}>
          {props.children}
        </div>
      </PaneProvider>
    </FluentProvider>
  );
}
