import { makeStyles } from "@fluentui/react-components";
import type { PlanSheet } from "../../../domain/planSheet/PlanSheet";
import { LinkButton } from "../../components/LinkButton";
import { TermText } from "../../components/TermText";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { sheetDepartments } from "../../state/sheetDepartments";
import { shownProfile } from "../../state/shownProfile";
import { countMeasures } from "../../state/stripColumns";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${t.colorNeutralStroke2}`, paddingTop: "14px" },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
});

/** 施策と課: how many measures, which roles and departments – and the way to the words they are known by. */
export function MeasureSummary({ sheet }: { readonly sheet: PlanSheet }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { outline, recognised, words } = useMessages();
  const departments = sheetDepartments(sheet, usePaneState(shownProfile));
  const roles = rolesOf(sheet);
  const levels = Math.max(0, ...sheet.tables.map(levelsOf));
  return (
    <section className={styles.part}>
      <div className={styles.head}>
        <h3 className={text.section}>{recognised.measures}</h3>
        <LinkButton onClick={() => pane.reading.show("words")}>{recognised.cityWords}</LinkButton>
      </div>
      <TermText>
        {recognised.summary(levels, countMeasures(sheet)) +
          (roles.length > 0 ? recognised.roles(roles.join("・")) : "")}
      </TermText>
      <p className={text.note}>
        {departments.length > 0
          ? recognised.departments(departments.length, words.and(departments))
          : recognised.noDepartments}
      </p>
      <LinkButton onClick={() => void pane.outline.open()}>{outline.link}</LinkButton>
    </section>
  );
}

/** Title lines above the table count as levels: the measures carry them. */
function levelsOf({ measures }: PlanSheet["tables"][number]): number {
  return Math.max(0, ...measures.map(({ hierarchy }) => hierarchy.length));
}

function rolesOf({ tables }: PlanSheet): string[] {
  const roles = tables.flatMap((table) => table.rows.flatMap((row) => row.roles));
  return [...new Set(roles)].filter((role) => role !== "");
}
