import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import { LinkButton } from "../../components/LinkButton";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { fixable } from "../../state/fixesOf";
import type { FindingGroup as Group, GroupOf } from "../../state/groupFindings";
import { paneTokens as t } from "../../theme/paneTokens";
import { Evidence } from "./Evidence";
import { FindingItem } from "./FindingItem";
import { sharedWhy } from "./sharedWhy";

/** So many findings are shown at first, and so many more at a time. */
const page = 30;

const useStyles = makeStyles({
  item: {
    borderTop: `1px solid ${t.colorNeutralStroke3}`,
    ":first-of-type": { borderTop: "none" },
  },
  header: {
    "& button": { minHeight: "48px", paddingLeft: 0, paddingRight: "4px" },
  },
  title: { flexGrow: 1, minWidth: 0, textAlign: "start", overflowWrap: "anywhere" },
  count: { flexShrink: 0, marginLeft: "8px", fontWeight: t.fontWeightSemibold },
  panel: { margin: "0 0 8px 8px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** One rule's, measure's or department's findings under their heading. */
export function FindingGroup({
  group,
  level,
}: {
  readonly group: Group;
  readonly level: "h3" | "h4";
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { check: told, findings: rules } = useMessages();
  const choices = usePaneState((state) => state.check.choices);
  const [shown, setShown] = useState(page);
  const { key, of, findings } = group;
  const why = of.kind === "rule" ? sharedWhy(rules, findings) : null;
  const together = of.kind === "rule" ? fixable(findings, choices).length : 0;
  return (
    <AccordionItem value={key} className={styles.item}>
      <AccordionHeader as={level} className={styles.header}>
        <span className={styles.title}>{nameOf(of)}</span>
        <span className={styles.count}>{told.count(findings.length)}</span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        {of.kind === "rule" && <p className={text.note}>{rules[of.rule].about}</p>}
        {why !== null && <Evidence why={why} />}
        <ul className={styles.list}>
          {findings.slice(0, shown).map((finding) => (
            <FindingItem
              key={finding.id}
              finding={finding}
              under={of.kind}
              whyAbove={why !== null}
            />
          ))}
        </ul>
        {findings.length > shown && (
          <LinkButton onClick={() => setShown(shown + page)}>
            {told.more(findings.length - shown)}
          </LinkButton>
        )}
        {of.kind === "rule" && together > 1 && (
          <LinkButton
            onClick={() =>
              pane.check.show({ kind: "preview", of: { kind: "rule", rule: of.rule } })
            }
          >
            {told.fixTogether(together)}
          </LinkButton>
        )}
      </AccordionPanel>
    </AccordionItem>
  );

  function nameOf(what: GroupOf): string {
    if (what.kind === "rule") return rules[what.rule].title;
    if (what.kind === "measure") return what.title === "" ? told.noMeasure : what.title;
    return what.departments.length === 0 ? told.form : what.departments.join("・");
  }
}
