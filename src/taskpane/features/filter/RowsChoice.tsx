import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItemCheckbox,
  MenuList,
  MenuTrigger,
  Radio,
  RadioGroup,
} from "@fluentui/react-components";
import { useId } from "react";
import { filterModes, type RowFilter } from "../../../domain/filter/RowFilter";
import { OpenMenu } from "../../components/OpenMenu";
import { useRadioStyles } from "../../components/useRadioStyles";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { progressNow } from "../../state/progressNow";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  button: { minHeight: "36px", maxWidth: "100%", fontWeight: "normal" },
  // Three in a row, or each its own: a row of two and a rest reads as two questions.
  modes: {
    flexDirection: "column",
    marginLeft: "-8px",
    "@media (min-width: 480px)": { flexDirection: "row" },
  },
});

/** Which rows are to stay: those of one or several departments, and which of these. */
export function RowsChoice({ chosen }: { readonly chosen: RowFilter }) {
  const styles = useStyles();
  const radio = useRadioStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { filterScreen: told } = useMessages();
  const progress = usePaneState(progressNow);
  const id = useId();
  const names = (progress?.departments ?? []).flatMap(({ department }) => department ?? []);
  const departments = told.rowsOf(chosen.departments);
  return (
    <div>
      <div className={styles.line}>
        <span id={id} className={text.note}>
          {told.chooseRowsOf}
        </span>
        <Menu
          checkedValues={{ departments: [...chosen.departments] }}
          onCheckedValueChange={(_, { checkedItems }) =>
            pane.filter.choose({ rowsOf: names.filter((name) => checkedItems.includes(name)) })
          }
        >
          <MenuTrigger disableButtonEnhancement>
            <MenuButton
              className={styles.button}
              aria-label={`${told.chooseRowsOf}：${departments}`}
            >
              {departments}
            </MenuButton>
          </MenuTrigger>
          <OpenMenu>
            <MenuList>
              {names.map((name) => (
                <MenuItemCheckbox key={name} name="departments" value={name} persistOnClick>
                  {name}
                </MenuItemCheckbox>
              ))}
            </MenuList>
          </OpenMenu>
        </Menu>
      </div>
      <RadioGroup
        layout="horizontal"
        className={styles.modes}
        aria-label={told.mode}
        value={chosen.mode}
        onChange={(_, { value }) => {
          const mode = filterModes.find((one) => one === value);
          if (mode) pane.filter.choose({ mode });
        }}
      >
        {filterModes.map((mode) => (
          <Radio key={mode} value={mode} className={radio.radio} label={told.modes[mode]} />
        ))}
      </RadioGroup>
    </div>
  );
}
