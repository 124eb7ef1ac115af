import { makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { directionsOf, type Outline } from "../../../domain/outline/Outline";
import { statusOf, type LabelStatus } from "../../../domain/outline/LabelFinding";
import { LinkButton } from "../../components/LinkButton";
import { OutcomeBar } from "../../components/OutcomeBar";
import { Screen } from "../../components/Screen";
import { Unseen } from "../../components/Unseen";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { labelFindings } from "../../state/labelFindings";
import { paneTokens as t } from "../../theme/paneTokens";
import { CheckFooter } from "./CheckFooter";
import { ForgetOutline } from "./ForgetOutline";
import { LabelCounts } from "./LabelCounts";
import { LabelList } from "./LabelList";
import { NotKept } from "./NotKept";
import { OutlineTree } from "./OutlineTree";
import { RepairedBar } from "./RepairedBar";

const useStyles = makeStyles({
  title: { outlineStyle: "none" },
  part: { borderTop: `1px solid ${t.colorNeutralStroke2}`, paddingTop: "12px" },
  links: { display: "flex", flexWrap: "wrap", gap: "0 20px" },
});

/** What the outline says about every label of the workbook: the list is the preview of what the main button writes. */
export function CheckScreen({ outline }: { readonly outline: Outline }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { outline: told } = useMessages();
  const findings = usePaneState(labelFindings);
  const { section, kept } = usePaneState((state) => state.outline);
  const [seen, setSeen] = useState(false);
  useEffect(() => void pane.outline.lookAtColours(), [pane, findings]);
  const title = useFocusWhen<HTMLHeadingElement>(kept);
  const count = (status: LabelStatus) =>
    findings.filter((finding) => statusOf(finding) === status).length;
  const counts = { right: count("right"), repair: count("repair"), look: count("look") };
  // A question stays where it was answered: it may be answered again.
  const listed = findings.filter(
    (finding) =>
      statusOf(finding) === section || (section === "look" && finding.check.status === "ask"),
  );
  return (
    <Screen footer={<CheckFooter counts={counts} />}>
      <OutcomeBar names={["undo"]} />
      <RepairedBar />
      <NotKept />
      <div>
        <h2 ref={title} tabIndex={-1} className={`${text.title} ${styles.title}`}>
          {told.title}
        </h2>
        <p className={text.note}>{told.size(outline.goals.length, directionsOf(outline).length)}</p>
        <div className={styles.links}>
          <LinkButton onClick={() => setSeen(!seen)}>{seen ? told.hide : told.see}</LinkButton>
          <LinkButton onClick={() => pane.outline.replace(true)}>{told.replace}</LinkButton>
        </div>
      </div>
      {seen && <OutlineTree outline={outline} />}
      {findings.length === 0 ? (
        <p className={text.plain}>{told.nothing}</p>
      ) : (
        <>
          <LabelCounts counts={counts} section={section} />
          <Unseen>{told.result(counts.right, counts.repair, counts.look)}</Unseen>
          {listed.length === 0 ? (
            <p className={text.note}>{told.empty[section]}</p>
          ) : (
            <LabelList key={section} findings={listed} />
          )}
        </>
      )}
      <div className={styles.part}>
        <ForgetOutline />
      </div>
    </Screen>
  );
}
