import { makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { listValues } from "../../../domain/listValidation/listValues";
import { useRadioStyles } from "../../components/useRadioStyles";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePaneState } from "../../PaneContext";
import { gridAt } from "../../state/editTarget";
import { shownProfile } from "../../state/shownProfile";
import { isWriteKey } from "./editKeys";
import type { WholeCellProps } from "./WholeCellProps";
import { WholeField } from "./WholeField";

const useStyles = makeStyles({ radio: { minHeight: "44px", alignItems: "center" } });

/** One of a few words: a grade of the column, a role of the city. What the list does not have is written below it. */
export function ChoiceEditor(props: WholeCellProps) {
  const styles = useStyles();
  const radio = useRadioStyles();
  const text = useTextStyles();
  const { editing: told } = useMessages();
  const profile = usePaneState(shownProfile);
  const book = usePaneState((state) => state.book);
  const { target, value, onChange } = props;
  const kind = target.editor === "role" ? "role" : "rating";
  const { table, column } = target.location;
  const grid = book.kind === "read" ? gridAt(book.understanding, target.cell.sheetId) : null;
  const values = (grid && column && listValues(kind, column, table, grid, profile)) ?? [];
  return (
    <>
      {values.length > 0 && (
        <RadioGroup
          aria-label={kind === "role" ? told.role : told.grade}
          value={value.trim()}
          onChange={(_, { value: chosen }) => onChange(chosen)}
          onKeyDown={(event) => isWriteKey(event) && props.onWrite()}
        >
          {values.map((one) => (
            <Radio
              key={one}
              value={one}
              label={one}
              className={mergeClasses(radio.radio, styles.radio)}
            />
          ))}
          <Radio
            value=""
            label={told.blankChoice}
            className={mergeClasses(radio.radio, styles.radio)}
          />
        </RadioGroup>
      )}
      <div>
        {values.length > 0 && <span className={text.note}>{told.ownWords}</span>}
        <WholeField {...props} />
      </div>
    </>
  );
}
