import { makeStyles } from "@fluentui/react-components";
import type { Finding } from "../../../domain/rules/Finding";
import { Mark, type MarkKind } from "../../components/Mark";
import { useTextStyles } from "../../components/useTextStyles";
import { tellFinding } from "../../../messages/tellFinding";
import { useMessages, usePaneState } from "../../PaneContext";
import { fixOf } from "../../state/fixesOf";
import type { GroupOf } from "../../state/groupFindings";
import { paneTokens as t } from "../../theme/paneTokens";
import { Evidence } from "./Evidence";
import { FindingActions } from "./FindingActions";
import { FindingPlace } from "./FindingPlace";
import { FixChange } from "./FixChange";
import { FixChoice } from "./FixChoice";

const marks: Readonly<Record<Finding["severity"], MarkKind>> = {
  error: "refused",
  warning: "warning",
  info: "info",
};

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    margin: "8px 0",
    paddingLeft: "12px",
    borderLeft: `2px solid ${t.colorNeutralStroke2}`,
  },
});

/** One finding: where it is, what it says and why, what would become of it, and what a person decides. */
export function FindingItem(props: {
  readonly finding: Finding;
  /** What the heading above says already. */
  readonly under: GroupOf["kind"];
  /** The evidence is the same for all of them and stands above. */
  readonly whyAbove: boolean;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const { findings: rules, words } = useMessages();
  const { finding, under, whyAbove } = props;
  const fix = usePaneState(({ check }) => fixOf(finding, check.choices));
  const losing = usePaneState(({ check }) => check.losing.has(finding.id));
  const { what, why, todo } = tellFinding(rules, finding);
  const { rule, severity, fixes } = finding;
  return (
    <li className={styles.item}>
      {under !== "rule" && <Mark kind={marks[severity]}>{rules[rule].title}</Mark>}
      <FindingPlace finding={finding} measure={under !== "measure"} />
      <p className={text.plain}>{what}</p>
      {!whyAbove && <Evidence why={why} />}
      {fixes.length === 0 && <p className={text.note}>{todo}</p>}
      {fixes.length > 1 && <FixChoice finding={finding} />}
      {fix && <FixChange finding={finding} fix={fix} brief />}
      {fix && losing && <Mark kind="warning">{words.losesColours}</Mark>}
      <FindingActions finding={finding} fix={fix} />
    </li>
  );
}
