import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { Footer } from "../../components/Footer";
import { Mark } from "../../components/Mark";
import { Screen } from "../../components/Screen";
import { ScreenTitle } from "../../components/ScreenTitle";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import type { CirculationNow } from "../../state/circulationNow";
import { DepartmentsPart } from "./DepartmentsPart";
import { EarlierNote } from "./EarlierNote";
import { FilteredWarning } from "./FilteredWarning";
import { FormChoice } from "./FormChoice";
import { PlanFields } from "./PlanFields";

const useStyles = makeStyles({
  whole: { display: "contents" },
  contents: {
    margin: "6px 0 0",
    paddingLeft: "20px",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
  },
});

/** What will be circulated, changeable in every part, and the button that makes it. */
export function PrepareScreen({ now }: { readonly now: CirculationNow }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { circulateScreen: told, lists, words } = useMessages();
  const busy = usePaneState(({ work }) => work?.kind === "circulating");
  const [asked, setAsked] = useState(false);
  const screen = useRef<HTMLDivElement>(null);
  const { needs, form, chosen } = now;
  const make = form === "stamp" ? told.mainStamp : told.main(chosen.size);
  const next = () => {
    if (needs === "register") return pane.circulate.openCityWords();
    if (needs === null) return void pane.circulate.make(lists.alert);
    setAsked(true);
    screen.current?.querySelector<HTMLElement>(`[data-needed="${needs}"]`)?.focus();
  };
  const missing = asked && needs !== null && needs !== "register" ? needs : null;
  return (
    <div ref={screen} className={styles.whole}>
      <Screen
        footer={
          <Footer
            scope={
              <>
                {told.scope}
                <div role="alert">
                  {missing && <Mark kind="warning">{told.needed[missing]}</Mark>}
                </div>
              </>
            }
            main={{ label: needs ? told.needs[needs] : make, run: next, busy }}
            aside={
              <Button size="large" onClick={pane.circulate.leave}>
                {words.back}
              </Button>
            }
          />
        }
      >
        <div>
          <ScreenTitle>{told.title}</ScreenTitle>
          <p className={text.plain}>{told.does}</p>
        </div>
        {now.proposal.filtered && <FilteredWarning />}
        <PlanFields now={now} missing={missing} />
        <EarlierNote now={now} />
        <FormChoice form={form} />
        {form !== "stamp" && <DepartmentsPart now={now} />}
        {form !== "stamp" && (
          <section>
            <h3 className={text.section}>{told.contents.title}</h3>
            <ul className={styles.contents}>
              {told.contents.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </section>
        )}
      </Screen>
    </div>
  );
}
