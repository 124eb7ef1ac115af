import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuTrigger,
  makeStyles,
  mergeClasses,
} from "@fluentui/react-components";
import {
  BookInformationRegular,
  CalendarArrowRightRegular,
  HistoryRegular,
  SettingsRegular,
  TableRegular,
  TableSettingsRegular,
} from "@fluentui/react-icons";
import { OpenMenu } from "../../components/OpenMenu";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { shownReading } from "../../state/shownReading";
import { firstCell } from "../../state/firstCell";
import { sheetIdOf } from "../../../usecases/understandWorkbook";
import { toursMenu } from "../../state/tourTab";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  button: {
    minWidth: 0,
    minHeight: "36px",
    paddingLeft: "4px",
    fontWeight: t.fontWeightBold,
    overflow: "hidden",
  },
  pointed: { outline: `2px solid ${t.colorBrandStroke1}` },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

/** All sheets of the workbook with what they are – choosing one goes there in Excel –, 様式, 履歴 and what is about the add-in itself. */
export function SheetMenu() {
  const styles = useStyles();
  const pane = usePane();
  const { shell, history, formScreens, rollOver, settings, welcome } = useMessages();
  const pointed = usePaneState(toursMenu);
  const button = useFocusWhen<HTMLButtonElement>(usePaneState((state) => state.leftMenuScreen));
  const book = usePaneState((state) => state.book);
  const shown = usePaneState(shownReading);
  if (book.kind !== "read") return null;
  const { readings } = book.understanding.book;
  const shownId = shown ? sheetIdOf(shown) : "";
  const name = readings.map(describe).find((sheet) => sheet.id === shownId)?.name ?? "";
  return (
    <Menu
      checkedValues={{ sheet: [shownId] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = readings.find((reading) => sheetIdOf(reading) === checkedItems[0]);
        if (chosen) void pane.goTo(sheetIdOf(chosen), firstCell(chosen));
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          ref={button}
          appearance="subtle"
          icon={<TableRegular />}
          className={mergeClasses(styles.button, pointed && styles.pointed)}
          aria-label={shell.sheetMenu(name)}
        >
          <span className={styles.name} title={name}>
            {name}
          </span>
        </MenuButton>
      </MenuTrigger>
      <OpenMenu>
        <MenuList>
          {readings.map(describe).map((sheet) => (
            <MenuItemRadio
              key={sheet.id}
              name="sheet"
              value={sheet.id}
              disabled={sheet.hidden}
              secondaryContent={
                sheet.hidden
                  ? shell.sheetHidden
                  : sheet.plan
                    ? shell.sheetIsPlan
                    : shell.sheetIsOther
              }
            >
              {sheet.name}
            </MenuItemRadio>
          ))}
          <MenuDivider />
          <MenuItem icon={<TableSettingsRegular />} onClick={pane.form.open}>
            {formScreens.title}
          </MenuItem>
          <MenuItem icon={<CalendarArrowRightRegular />} onClick={pane.roll.open}>
            {rollOver.title}
          </MenuItem>
          <MenuItem icon={<HistoryRegular />} onClick={() => void pane.history.open()}>
            {history.title}
          </MenuItem>
          <MenuItem icon={<SettingsRegular />} onClick={() => void pane.records.open()}>
            {settings.title}
          </MenuItem>
          <MenuItem icon={<BookInformationRegular />} onClick={pane.guide.openWelcome}>
            {welcome.menu}
          </MenuItem>
        </MenuList>
      </OpenMenu>
    </Menu>
  );
}

function describe(reading: Parameters<typeof sheetIdOf>[0]) {
  const { sheetId, sheetName, hidden } = reading.planSheet ? reading.sheet : reading.declined;
  return { id: sheetId, name: sheetName, hidden, plan: reading.planSheet };
}
