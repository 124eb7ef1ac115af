import { makeStyles } from "@fluentui/react-components";
import {
  ArrowUndoRegular,
  EyeRegular,
  ShieldCheckmarkRegular,
  TableRegular,
} from "@fluentui/react-icons";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";

const icons = [EyeRegular, ArrowUndoRegular, TableRegular, ShieldCheckmarkRegular] as const;

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: "12px",
  },
  promise: { display: "flex", gap: "14px" },
  icon: {
    flexShrink: 0,
    marginTop: "2px",
    fontSize: "20px",
    color: t.colorBrandForeground1,
  },
});

/** The four promises of the add-in. */
export function Promises() {
  const styles = useStyles();
  const text = useTextStyles();
  const { welcome: told } = useMessages();
  return (
    <ul className={styles.list}>
      {told.promises.map(({ title, text: promise }, index) => {
        const Icon = icons[index] ?? EyeRegular;
        return (
          <li key={title} className={styles.promise}>
            <Icon aria-hidden className={styles.icon} />
            <div>
              <p className={text.section}>{title}</p>
              <p className={text.note}>{promise}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
