import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { copiesInOrder } from "../../../usecases/copiesInOrder";
import type { MergeDesk } from "../../../usecases/MergeDesk";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePaneState } from "../../PaneContext";
import { mergeFigures, noFigures } from "../../state/mergeFigures";
import { paneTokens as t } from "../../theme/paneTokens";
import { CopyRow } from "./CopyRow";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    "& th, & td": { padding: "4px 0", verticalAlign: "top", textAlign: "start" },
    "& thead th": {
      borderBottom: `1px solid ${t.colorNeutralStroke1}`,
      fontWeight: t.fontWeightRegular,
    },
  },
  figure: { width: "40px", "&&&": { textAlign: "end" } },
  state: { width: "92px", "&&&": { paddingLeft: "10px" } },
});

/** 課 · 変更 · 競合 · 状態, one row a copy. One of them at a time shows what else is known of it. */
export function CopyTable({ desk }: { readonly desk: MergeDesk }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { mergeScreen } = useMessages();
  const told = mergeScreen.columns;
  const { byFile } = usePaneState(mergeFigures);
  const lines = useMemo(() => copiesInOrder(desk), [desk]);
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <table className={styles.table}>
      <thead className={text.note}>
        <tr>
          <th scope="col">{told.department}</th>
          <th scope="col" className={styles.figure}>
            {told.changes}
          </th>
          <th scope="col" className={styles.figure}>
            {told.clashes}
          </th>
          <th scope="col" className={mergeClasses(styles.state)}>
            {told.state}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <CopyRow
            key={line.file}
            line={line}
            figures={byFile.get(line.file) ?? noFigures}
            opened={opened === line.file}
            onToggle={setOpened}
          />
        ))}
      </tbody>
    </table>
  );
}
