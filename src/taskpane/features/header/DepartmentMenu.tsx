import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuGroupHeader,
  MenuGroup,
  MenuItemRadio,
  MenuList,
  MenuTrigger,
  makeStyles,
} from "@fluentui/react-components";
import { BuildingGovernmentRegular } from "@fluentui/react-icons";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { OpenMenu } from "../../components/OpenMenu";
import { bookDepartments } from "../../state/bookDepartments";
import { ownDepartment } from "../../state/ownDepartment";

/** Stands for the secretariat among the values of the menu; no department has an empty name. */
const secretariat = "";

const useStyles = makeStyles({
  // The picture gives way to the sheet's name, which says more.
  button: {
    flexShrink: 1,
    minWidth: 0,
    minHeight: "36px",
    fontWeight: "normal",
    "@media (max-width: 359px)": { "& .fui-MenuButton__icon": { display: "none" } },
  },
  note: { fontWeight: "normal", whiteSpace: "normal" },
});

/** The person's own 課: those the workbook names, and the secretariat. */
export function DepartmentMenu() {
  const styles = useStyles();
  const pane = usePane();
  const { shell } = useMessages();
  const remembers = usePaneState((state) => state.remembers);
  const departments = usePaneState(bookDepartments);
  const own = usePaneState(ownDepartment);
  return (
    <Menu
      checkedValues={{ department: [own ?? secretariat] }}
      onCheckedValueChange={(_, { checkedItems }) => pane.chooseDepartment(checkedItems[0] || null)}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          shape="circular"
          icon={<BuildingGovernmentRegular />}
          className={styles.button}
          aria-label={shell.departmentMenu(own ?? shell.secretariat)}
        >
          {own ?? shell.secretariat}
        </MenuButton>
      </MenuTrigger>
      <OpenMenu>
        <MenuList>
          <MenuItemRadio
            name="department"
            value={secretariat}
            secondaryContent={shell.secretariatNote}
          >
            {shell.secretariat}
          </MenuItemRadio>
          <MenuDivider />
          <MenuGroup>
            {departments.map((name) => (
              <MenuItemRadio key={name} name="department" value={name}>
                {name}
              </MenuItemRadio>
            ))}
            <MenuGroupHeader className={styles.note}>
              {remembers ? shell.departmentKept : shell.departmentNotKept}
            </MenuGroupHeader>
          </MenuGroup>
        </MenuList>
      </OpenMenu>
    </Menu>
  );
}
