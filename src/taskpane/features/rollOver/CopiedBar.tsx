import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { Delivered } from "../../../ports/WorkbookDelivery";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePaneState } from "../../PaneContext";

const useStyles = makeStyles({
  bar: { flexShrink: 0, outlineStyle: "none" },
  name: { overflowWrap: "anywhere", userSelect: "all" },
});

/** How the copy came out, and what to do there – or why there is none. The focus comes here. */
export function CopiedBar() {
  const styles = useStyles();
  const { rollOver: told, circulated, circulateTrouble } = useMessages();
  const copied = usePaneState(({ roll }) => roll.copied);
  const bar = useFocusWhen<HTMLDivElement>(copied);
  if (!copied) return null;
  const look = { ref: bar, tabIndex: -1, className: styles.bar, layout: "multiline" } as const;
  if (copied.ok)
    return (
      <MessageBar {...look} intent="success">
        <MessageBarBody>
          <Told delivered={copied.value} />
        </MessageBarBody>
      </MessageBar>
    );
  const { code } = copied.failure;
  const { why, remedy } =
    code === "no-way" ? circulated.failures[code] : circulateTrouble.causes[code];
  return (
    <MessageBar {...look} intent="error">
      <MessageBarBody>
        <MessageBarTitle>{told.notCopied}</MessageBarTitle>
        <div>{why}</div>
        <div>{remedy}</div>
      </MessageBarBody>
    </MessageBar>
  );
}

function Told({ delivered: { way, file } }: { readonly delivered: Delivered }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { rollOver: told } = useMessages();
  if (way === "download")
    return (
      <>
        <MessageBarTitle>{told.downloaded(file)}</MessageBarTitle>
        <div>{told.downloadedNote}</div>
      </>
    );
  return (
    <>
      <MessageBarTitle>{told.opened}</MessageBarTitle>
      <div>{told.openedNote}</div>
      <div className={`${text.strong} ${styles.name}`}>{file}</div>
    </>
  );
}
