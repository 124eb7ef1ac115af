import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { AskPanel } from "./AskPanel";

/** A question in its place, which takes the focus. `children`: the button that does it. */
export function Confirm(props: {
  readonly title: string;
  readonly note: string;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}) {
  const text = useTextStyles();
  const { words } = useMessages();
  const panel = useFocusWhen<HTMLDivElement>(props.title);
  const answers = (
    <>
      {props.children}
      <Button onClick={props.onCancel}>{words.cancel}</Button>
    </>
  );
  return (
    <AskPanel title={props.title} panel={panel} answers={answers}>
      <p className={text.note}>{props.note}</p>
    </AskPanel>
  );
}
