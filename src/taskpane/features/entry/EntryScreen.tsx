import { makeStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import { formatAddress } from "../../../domain/cells/address";
import { measureTitle } from "../../../domain/planSheet/measureTitle";
import type { PlanSheet } from "../../../domain/planSheet/PlanSheet";
import { FixedBar } from "../../components/FixedBar";
import { NotebookTrouble } from "../../components/NotebookTrouble";
import { OutcomeBar } from "../../components/OutcomeBar";
import { Screen } from "../../components/Screen";
import { TermText } from "../../components/TermText";
import { Unseen } from "../../components/Unseen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { editTarget } from "../../state/editTarget";
import { paneTokens as t } from "../../theme/paneTokens";
import { DoubtfulList } from "./DoubtfulList";
import { EntryFooter } from "./EntryFooter";
import { Outline } from "./Outline";
import { Place } from "./Place";
import { UnsavedList } from "./UnsavedList";

const useStyles = makeStyles({
  outline: {
    borderTop: `1px solid ${t.colorNeutralStroke2}`,
    paddingTop: "14px",
  },
});

/** 記入 [01]: where the selected cell is, what is written there and may be edited, and the outline of the plan. */
export function EntryScreen({ sheet }: { readonly sheet: PlanSheet }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { entry: told, editing } = useMessages();
  const target = usePaneState(editTarget);
  useEffect(() => {
    void pane.edit.restore();
  }, [pane]);
  return (
    <Screen footer={<EntryFooter />}>
      <OutcomeBar names={["confirmDrafts", "undo"]} />
      <FixedBar when="now" />
      <NotebookTrouble />
      <UnsavedList />
      <DoubtfulList />
      <Unseen>
        {target
          ? told.selected(
              measureTitle(target.location.measure),
              formatAddress(target.cell.position),
            )
          : ""}
      </Unseen>
      {target ? (
        <>
          <Place target={target} />
          <p className={text.note}>{editing.keysLong}</p>
        </>
      ) : (
        <div>
          <h2 className={text.title}>{told.pickCell}</h2>
          <TermText className={text.note}>{told.pickCellWhy}</TermText>
        </div>
      )}
      <section className={styles.outline} aria-label={told.outline}>
        <h3 className={text.section}>{told.outline}</h3>
        <Outline sheet={sheet} location={target?.location ?? null} />
      </section>
    </Screen>
  );
}
