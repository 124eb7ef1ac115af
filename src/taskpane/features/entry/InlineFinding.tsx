import { Button, makeStyles } from "@fluentui/react-components";
import { formatAddress } from "../../../domain/cells/address";
import { tellFinding } from "../../../messages/tellFinding";
import { BeforeAfter, useChangeStyles } from "../../components/BeforeAfter";
import { changedPart, excerptOf } from "../../components/changedPart";
import { Mark, type MarkKind } from "../../components/Mark";
import { useTextStyles } from "../../components/useTextStyles";
import { contentInWords } from "../../../domain/cells/CellContent";
import { useMessages, usePane } from "../../PaneContext";
import type { CellFinding } from "../../state/cellFindings";
import { changesForm } from "../../state/fixesOf";
import { paneTokens as t } from "../../theme/paneTokens";
import { useCell } from "./useCell";

const marks: Readonly<Record<CellFinding["severity"], MarkKind>> = {
  error: "refused",
  warning: "warning",
  info: "info",
};

const useStyles = makeStyles({
  box: {
    marginTop: "6px",
    padding: "8px 10px",
    borderLeft: `4px double ${t.askInk}`,
    backgroundColor: t.warnBackground,
    display: "flex",
    flexDirection: "column",
    gap: "6px",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "4px 8px" },
  button: { minHeight: "32px" },
  quiet: { minHeight: "32px", fontWeight: "normal" },
});

/** A finding under the words that it is about: what is wrong, what would become of it, and the two ways out. */
export function InlineFinding({ finding }: { readonly finding: CellFinding }) {
  const styles = useStyles();
  const text = useTextStyles();
  const change = useChangeStyles();
  const pane = usePane();
  const { findings: rules, check, editing: told } = useMessages();
  const { ready } = useCell();
  const { what, todo } = tellFinding(rules, finding);
  const { rule, severity, fixes, position } = finding;
  const [only, ...others] = fixes;
  const fix = only && others.length === 0 && !changesForm(only) ? only : null;
  const edits = fix?.edits.filter((edit) => edit.kind === "setContent") ?? [];
  const place = check.placeNamed(formatAddress(position), rules[rule].title);
  return (
    <div className={styles.box} role="group" aria-label={place}>
      <Mark kind={marks[severity]}>{rules[rule].title}</Mark>
      <p className={text.plain}>{what}</p>
      {!fix && <p className={text.note}>{todo}</p>}
      {edits.map(({ before, after, position: at }) => (
        <dl key={formatAddress(at)} className={change.list}>
          <BeforeAfter {...excerptOf(changedPart(contentInWords(before), contentInWords(after)))} />
        </dl>
      ))}
      {fix && ready.length > 0 && <p className={text.note}>{told.fixLater}</p>}
      <div className={styles.actions}>
        {fix && ready.length === 0 && (
          <Button
            className={styles.button}
            aria-label={told.fixNamed(place)}
            onClick={() => void pane.check.fix([finding])}
          >
            {told.fix}
          </Button>
        )}
        <Button
          appearance="subtle"
          className={styles.quiet}
          aria-label={check.ignoreNamed(place)}
          onClick={() => {
            pane.openTab("check");
            pane.check.show({ kind: "ignore", finding });
          }}
        >
          {check.ignore}
        </Button>
      </div>
    </div>
  );
}
