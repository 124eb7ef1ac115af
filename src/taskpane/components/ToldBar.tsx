import {
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useFocusWhen } from "./useFocusWhen";

const useStyles = makeStyles({ bar: { flexShrink: 0, outlineStyle: "none" } });

/**
 * What came of something just now. The focus comes here once for each `reason`; null: it stays where it is. `actions`: a
 * `MessageBarActions`.
 */
export function ToldBar(props: {
  readonly reason: object | null;
  readonly intent: "success" | "info" | "warning" | "error";
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly className?: string;
}) {
  const styles = useStyles();
  const bar = useFocusWhen<HTMLDivElement>(props.reason);
  return (
    <MessageBar
      ref={bar}
      tabIndex={-1}
      className={mergeClasses(styles.bar, props.className)}
      intent={props.intent}
      layout="multiline"
    >
      <MessageBarBody>
        <MessageBarTitle>{props.title}</MessageBarTitle>
        {props.children}
      </MessageBarBody>
      {props.actions}
    </MessageBar>
  );
}
