import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ArrowUploadRegular } from "@fluentui/react-icons";
import type { FilesChoice } from "../../components/useFilesChoice";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  zone: {
    border: `2px dashed ${t.colorNeutralForeground3}`,
    borderRadius: t.borderRadiusMedium,
    display: "flex",
    alignItems: "center",
    gap: "10px",
    padding: "8px 10px",
    "& svg": { flexShrink: 0, fontSize: "24px" },
  },
  tall: {
    flexDirection: "column",
    justifyContent: "center",
    textAlign: "center",
    minHeight: "150px",
    gap: "4px",
  },
  over: {
    border: `2px solid ${t.colorBrandStroke1}`,
    backgroundColor: t.colorNeutralBackground1Hover,
  },
  says: { flexGrow: 1, minWidth: 0, margin: 0 },
  tallSays: { flexGrow: 0 },
  button: { flexShrink: 0, minHeight: "36px", minWidth: "64px" },
});

/** Where files are dropped [05a], small once there are copies; the whole screen takes them. */
export function DropZone(props: {
  readonly files: FilesChoice;
  readonly says: string;
  readonly note?: string;
}) {
  const { files, says, note } = props;
  const styles = useStyles();
  const text = useTextStyles();
  const { mergeStart: told } = useMessages();
  const tall = note !== undefined;
  return (
    <div className={mergeClasses(styles.zone, tall && styles.tall, files.over && styles.over)}>
      {files.input}
      <ArrowUploadRegular aria-hidden />
      <p className={mergeClasses(text.plain, styles.says, tall && styles.tallSays)}>
        {files.over ? told.dropNow : says}
      </p>
      {tall ? (
        <p className={text.note}>{note}</p>
      ) : (
        <Button className={styles.button} aria-label={told.pick} onClick={files.open}>
          {told.choose}
        </Button>
      )}
    </div>
  );
}
