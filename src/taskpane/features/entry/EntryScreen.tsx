import { makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { formatAddress } from "../../../domain/cells/address";
import { locate } from "../../../domain/planSheet/locate";
import { measureTitle } from "../../../domain/planSheet/measureTitle";
import type { PlanSheet } from "../../../domain/planSheet/PlanSheet";
import { Footer } from "../../components/Footer";
import { NotebookTrouble } from "../../components/NotebookTrouble";
import { OutcomeBar } from "../../components/OutcomeBar";
import { Screen } from "../../components/Screen";
import { Unseen } from "../../components/Unseen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";
import { Outline } from "./Outline";
import { Place } from "./Place";

const useStyles = makeStyles({
  outline: {
    borderTop: `1px solid ${t.colorNeutralStroke2}`,
    paddingTop: "14px",
  },
});

/** 記入 [01]: where the selected cell is, what is written there, and the outline of the plan. */
export function EntryScreen({ sheet }: { readonly sheet: PlanSheet }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { entry: told } = useMessages();
  const selection = usePaneState((state) => state.selection);
  const location = useMemo(
    () => (selection?.sheetId === sheet.sheetId ? locate(sheet, selection.position) : null),
    [sheet, selection],
  );
  return (
    <Screen footer={<EntryFooter />}>
      <OutcomeBar names={["confirmDrafts", "undo"]} />
      <NotebookTrouble />
      <Unseen>
        {location && selection
          ? told.selected(measureTitle(location.measure), formatAddress(selection.position))
          : ""}
      </Unseen>
      {location ? (
        <Place sheetId={sheet.sheetId} location={location} />
      ) : (
        <div>
          <h2 className={text.title}>{told.pickCell}</h2>
          <p className={text.note}>{told.pickCellWhy}</p>
        </div>
      )}
      <section className={styles.outline} aria-label={told.outline}>
        <h3 className={text.section}>{told.outline}</h3>
        <Outline sheet={sheet} location={location} />
      </section>
    </Screen>
  );
}

/** Nothing is written here yet; where drafts wait, they are the next step. */
function EntryFooter() {
  const pane = usePane();
  const { entry: told, after } = useMessages();
  const drafts = usePaneState((state) => state.drafts);
  const count = drafts?.ok ? drafts.value.found.length : 0;
  const main = {
    label: after.confirm(count),
    run: () => {
      pane.carry.show("drafts");
      pane.openTab("carryForward");
    },
  };
  return <Footer scope={told.editingLater} {...(count > 0 ? { main } : {})} />;
}
