import { Button, makeStyles } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons";
import type { Declined } from "../../../domain/planSheet/PlanSheet";
import { Facts } from "../../components/Facts";
import { Footer } from "../../components/Footer";
import { KeptAnswers } from "../../components/KeptAnswers";
import { LinkButton } from "../../components/LinkButton";
import { RibbonBar } from "../../components/RibbonBar";
import { Screen } from "../../components/Screen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { correctableIn } from "../../state/correctable";
import { firstCell } from "../../state/firstCell";
import { shownReading } from "../../state/shownReading";
import { OtherSheets } from "./OtherSheets";

const useStyles = makeStyles({ icon: { fontSize: "24px" } });

/** A sheet that is no plan sheet [06b]: why, and which others there are. */
export function NotPlanSheet({ declined }: { readonly declined: Declined }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { declined: told, words } = useMessages();
  const book = usePaneState((state) => state.book);
  const readings = book.kind === "read" ? book.understanding.book.readings : [];
  const plan = readings.find((reading) => reading.planSheet && !reading.sheet.hidden);
  const canTeach = usePaneState((state) => {
    const shown = shownReading(state);
    return shown !== null && correctableIn(state, shown).length > 0;
  });
  const { searched } = declined;
  const rows = searched ? told.inRows(searched.first + 1, searched.last + 1) : told.anywhere;
  const main = plan?.planSheet
    ? {
        label: told.open(plan.sheet.sheetName),
        run: () => void pane.goTo(plan.sheet.sheetId, firstCell(plan)),
      }
    : { label: words.reread, run: () => void pane.reread(), quiet: true };
  return (
    <Screen
      plain
      footer={
        <Footer
          main={main}
          aside={
            canTeach && (
              <Button size="large" onClick={() => pane.reading.show("correct")}>
                {told.teach}
              </Button>
            )
          }
        />
      }
    >
      <RibbonBar />
      <TableRegular aria-hidden className={styles.icon} />
      <h2 className={text.title}>{told.title(declined.sheetName)}</h2>
      <Facts
        facts={{
          what: told.what,
          why: told.why[declined.reason](rows),
          remedy: plan ? told.remedy : told.remedyNone,
        }}
      />
      <KeptAnswers sheetNames={[declined.sheetName]} />
      {declined.reason === "no-header" && (
        <div>
          <p className={text.note}>{told.cityWords}</p>
          <LinkButton onClick={() => pane.reading.show("words")}>{told.openCityWords}</LinkButton>
        </div>
      )}
      <OtherSheets readings={readings} shownId={declined.sheetId} />
    </Screen>
  );
}
