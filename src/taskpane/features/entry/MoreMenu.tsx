import { makeStyles, Menu, MenuButton, MenuList, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import type { ReactNode, Ref } from "react";
import { OpenMenu } from "../../components/OpenMenu";

const useStyles = makeStyles({
  button: { minWidth: "32px", width: "32px", height: "32px", padding: 0, flexShrink: 0 },
});

/** … and what it opens: `MenuItem`s. */
export function MoreMenu(props: {
  readonly label: string;
  readonly children: ReactNode;
  readonly button?: Ref<HTMLButtonElement>;
}) {
  const styles = useStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          ref={props.button}
          appearance="subtle"
          className={styles.button}
          icon={<MoreHorizontalRegular />}
          menuIcon={null}
          aria-label={props.label}
        />
      </MenuTrigger>
      <OpenMenu>
        <MenuList>{props.children}</MenuList>
      </OpenMenu>
    </Menu>
  );
}
