import { makeStyles } from "@fluentui/react-components";
import type { RollOverProposal } from "../../../domain/rollOver/RollOverProposal";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePaneState } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";
import { RollChoice } from "./RollChoice";

const useStyles = makeStyles({
  part: {
    borderTop: `1px solid ${t.colorNeutralStroke2}`,
    paddingTop: "12px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
});

/** What a person chooses about the texts; what this workbook does not have is not asked. */
export function RollChoiceFields({ proposal }: { readonly proposal: RollOverProposal }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { rollOver: told } = useMessages();
  const choices = usePaneState(({ roll }) => roll.choices);
  const { moves, left, leftTables } = proposal;
  const figures =
    choices.figures === "empty" ||
    [...moves.map((one) => one.stays), ...left.map((one) => one.why)].includes("figures");
  const schedules =
    choices.schedules === "shift" || leftTables.some(({ why }) => why === "schedule");
  return (
    <section className={styles.part}>
      <h3 className={text.section}>{told.choicesTitle}</h3>
      <RollChoice name="drafts" options={["plan", "both"]} />
      <RollChoice name="plan" options={["empty", "keep"]} />
      <RollChoice name="unplanned" options={["empty", "keep"]} />
      {figures && <RollChoice name="figures" options={["leave", "empty"]} />}
      {schedules && <RollChoice name="schedules" options={["stay", "shift"]} />}
    </section>
  );
}
