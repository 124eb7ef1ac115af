import { makeStyles } from "@fluentui/react-components";
import type { Finding } from "../../../domain/rules/Finding";
import { tellFinding } from "../../../messages/tellFinding";
import { Mark } from "../../components/Mark";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePaneState } from "../../PaneContext";
import { fixOf } from "../../state/fixesOf";
import type { FindingGroup } from "../../state/groupFindings";
import { paneTokens as t } from "../../theme/paneTokens";
import { Evidence } from "./Evidence";
import { FindingPlace } from "./FindingPlace";
import { FixChange } from "./FixChange";
import { sharedWhy } from "./sharedWhy";

const useStyles = makeStyles({
  head: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    gap: "8px",
    paddingBottom: "4px",
    borderBottom: `1px solid ${t.colorNeutralStroke1}`,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "10px 0",
    borderBottom: `1px solid ${t.colorNeutralStroke2}`,
    ":last-child": { borderBottom: "none" },
  },
});

/** The changes that one rule proposes, with the evidence. */
export function PreviewGroup({ group }: { readonly group: FindingGroup }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { check: told, findings: rules } = useMessages();
  const { of, findings } = group;
  const why = sharedWhy(rules, findings);
  return (
    <section>
      <div className={styles.head}>
        <h3 className={text.section}>{of.kind === "rule" && rules[of.rule].title}</h3>
        <span className={text.note}>{told.count(findings.length)}</span>
      </div>
      {why !== null && <Evidence why={why} />}
      <ul className={styles.list}>
        {findings.map((finding) => (
          <PreviewItem key={finding.id} finding={finding} whyAbove={why !== null} />
        ))}
      </ul>
    </section>
  );
}

function PreviewItem(props: { readonly finding: Finding; readonly whyAbove: boolean }) {
  const styles = useStyles();
  const { findings: rules, words } = useMessages();
  const { finding, whyAbove } = props;
  const fix = usePaneState(({ check }) => fixOf(finding, check.choices));
  const losing = usePaneState(({ check }) => check.losing.has(finding.id));
  return (
    <li className={styles.item}>
      <FindingPlace finding={finding} />
      {!whyAbove && <Evidence why={tellFinding(rules, finding).why} />}
      {fix && <FixChange finding={finding} fix={fix} />}
      {losing && <Mark kind="warning">{words.losesColours}</Mark>}
    </li>
  );
}
