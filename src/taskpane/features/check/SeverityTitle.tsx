import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { ErrorCircleFilled, InfoRegular, WarningFilled } from "@fluentui/react-icons";
import type { Severity } from "../../../domain/rules/Finding";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";

const icons = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoRegular };

const useStyles = makeStyles({
  title: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    margin: 0,
    "& svg": { flexShrink: 0, fontSize: "18px" },
  },
  error: { color: t.errInk },
  warning: { color: t.askInk },
  info: { color: t.colorNeutralForeground2 },
});

/** 要修正・要確認・参考: shape, word and colour, and how many there are. */
export function SeverityTitle(props: { readonly severity: Severity; readonly count?: number }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { check: told } = useMessages();
  const { severity, count } = props;
  const Icon = icons[severity];
  return (
    <h3 className={mergeClasses(text.section, styles.title)}>
      <Icon aria-hidden className={styles[severity]} />
      <span className={styles[severity]}>{told.severity[severity]}</span>
      {count !== undefined && <span className={text.note}>{told.count(count)}</span>}
    </h3>
  );
}
