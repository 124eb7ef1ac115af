import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FolderOpen20Regular, Save20Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { HostWorkbook } from "../model/HostWorkbook";
import { BookIcon } from "./BookIcon";
import { useWorkbookValue } from "./useWorkbookValue";
import { words } from "./words";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "6px 12px",
    minHeight: "48px",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    margin: 0,
    fontSize: "14px",
    fontWeight: 600,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  state: { fontSize: "12px", color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  actions: { marginLeft: "auto", display: "flex", gap: "8px", flexShrink: 0 },
});

export type FileBarProps = {
  readonly workbook: HostWorkbook | null;
  /** What is going on with files at the moment, in a sentence; null for nothing. */
  readonly activity: string | null;
  onOpen(file: File): void;
  onSave(): void;
};

/** The name of the open book, whether it was saved, and the two things one can do with files. */
export function FileBar({ workbook, activity, onOpen, onSave }: FileBarProps) {
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar} aria-label={words.fileBar.label}>
      <BookIcon />
      <h1 className={styles.name}>{workbook?.file ?? words.fileBar.noBook}</h1>
      <span className={styles.state} role="status">
        {activity ?? (workbook && <Changed workbook={workbook} />)}
      </span>
      <div className={styles.actions}>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-label={words.fileBar.open}
          onChange={(event) => {
            const file = event.target.files?.[0];
            // The same file can be chosen again, for instance after it was repaired.
            event.target.value = "";
            if (file) onOpen(file);
          }}
        />
        <Button icon={<FolderOpen20Regular />} onClick={() => chooser.current?.click()}>
          {words.fileBar.open}
        </Button>
        {workbook && (
          <Button icon={<Save20Regular />} onClick={onSave}>
            {words.fileBar.save}
          </Button>
        )}
      </div>
    </header>
  );
}

function Changed({ workbook }: { workbook: HostWorkbook }) {
  return useWorkbookValue(workbook, (book) => book.changed) ? words.fileBar.unsaved : null;
}
