import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { Mark } from "../../components/Mark";
import { useFocusIfLost } from "../../components/useFocusIfLost";
import { useMessages, usePaneState } from "../../PaneContext";
import { sheetDepartments } from "../../state/sheetDepartments";
import { shownProfile } from "../../state/shownProfile";
import { shownSheet } from "../../state/shownReading";
import { AskPanel } from "./AskPanel";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", maxHeight: "240px", overflowY: "auto" },
});

/** Whose a block is to be: the register's departments and the sheet's. `fixed`: one that is among them in any case. */
export function DepartmentChoice(props: {
  readonly title: string;
  readonly chosen: readonly string[];
  readonly fixed?: string | null;
  /** What the button says for a choice. */
  readonly label: (departments: readonly string[]) => string;
  readonly cancel: string;
  readonly onChoose: (departments: readonly string[]) => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const { editing: told } = useMessages();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(props.chosen));
  const [asked, setAsked] = useState(false);
  const panel = useFocusIfLost<HTMLDivElement>();
  const known = useDepartments(props.chosen);
  const fixed = props.fixed ?? null;
  const own = known.filter((name) => name === fixed || chosen.has(name));
  const enough = own.length > (fixed === null ? 0 : 1);
  const toggle = (name: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(name);
    else next.delete(name);
    setChosen(next);
    setAsked(false);
  };
  const answers = (
    <>
      <Button appearance="primary" onClick={() => (enough ? props.onChoose(own) : setAsked(true))}>
        {props.label(own)}
      </Button>
      <Button onClick={props.onCancel}>{props.cancel}</Button>
    </>
  );
  return (
    <AskPanel title={props.title} panel={panel} answers={answers}>
      <div className={styles.list}>
        {known
          .filter((name) => name !== fixed)
          .map((name) => (
            <Checkbox
              key={name}
              label={name}
              checked={chosen.has(name)}
              onChange={(_, { checked }) => toggle(name, checked === true)}
            />
          ))}
      </div>
      {asked && (
        <div role="alert">
          <Mark kind="warning">{told.chooseOne}</Mark>
        </div>
      )}
    </AskPanel>
  );
}

/** In the register's order; those that only the sheet names come after. */
function useDepartments(also: readonly string[]): readonly string[] {
  const profile = usePaneState(shownProfile);
  const inSheet = sheetDepartments(usePaneState(shownSheet), profile);
  return [...new Set([...profile.departments.map(({ name }) => name), ...inSheet, ...also])];
}
