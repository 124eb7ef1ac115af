import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { DepartmentCopy } from "../../../usecases/makeCopies";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    padding: "6px 0",
    borderBottom: `1px solid ${t.colorNeutralStroke2}`,
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  places: { flexShrink: 0 },
});

/** The copies that were made: for whom, with how many places. Nothing where there are none. */
export function CopyList({ copies }: { readonly copies: readonly DepartmentCopy[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { circulated: told } = useMessages();
  if (copies.length === 0) return null;
  return (
    <section>
      <h3 className={text.section}>{told.list(copies.length)}</h3>
      <p className={text.note}>{told.named(copies[0]?.name ?? "")}</p>
      <ul className={styles.list}>
        {copies.map(({ department, name, places }) => (
          <li key={name} className={styles.row}>
            <span className={mergeClasses(text.plain, styles.name)}>{department}</span>
            <span className={mergeClasses(text.note, styles.places)}>{told.places(places)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
