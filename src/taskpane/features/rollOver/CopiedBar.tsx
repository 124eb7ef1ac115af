import { makeStyles } from "@fluentui/react-components";
import { ToldBar } from "../../components/ToldBar";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePaneState } from "../../PaneContext";

const useStyles = makeStyles({ name: { overflowWrap: "anywhere", userSelect: "all" } });

/** How the copy came out, and what to do there – or why there is none. The focus comes here. */
export function CopiedBar() {
  const styles = useStyles();
  const text = useTextStyles();
  const { rollOver: told, circulated, circulateTrouble } = useMessages();
  const copied = usePaneState(({ roll }) => roll.copied);
  if (!copied) return null;
  if (!copied.ok) {
    const { code } = copied.failure;
    const { why, remedy } =
      code === "no-way" ? circulated.failures[code] : circulateTrouble.causes[code];
    return (
      <ToldBar reason={copied} intent="error" title={told.notCopied}>
        <div>{why}</div>
        <div>{remedy}</div>
      </ToldBar>
    );
  }
  const { way, file } = copied.value;
  if (way === "download")
    return (
      <ToldBar reason={copied} intent="success" title={told.downloaded(file)}>
        <div>{told.downloadedNote}</div>
      </ToldBar>
    );
  return (
    <ToldBar reason={copied} intent="success" title={told.opened}>
      <div>{told.openedNote}</div>
      <div className={`${text.strong} ${styles.name}`}>{file}</div>
    </ToldBar>
  );
}
