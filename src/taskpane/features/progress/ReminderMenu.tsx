import {
  Field,
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuTrigger,
  Textarea,
} from "@fluentui/react-components";
import { MailRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { OpenMenu } from "../../components/OpenMenu";
import { copyText } from "../../components/copyText";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePaneState } from "../../PaneContext";
import { leastFinishedFirst, leftIn, progressNow } from "../../state/progressNow";
import { useReminderText } from "./useReminderText";

const useStyles = makeStyles({
  button: { minHeight: "36px" },
  wide: { flexBasis: "100%", minWidth: 0 },
  text: { "& textarea": { height: "40vh", maxHeight: "none" } },
});

/** 督促文: exactly what a department has left, on the clipboard – or, where that is closed, to be copied by hand. */
export function ReminderMenu() {
  const styles = useStyles();
  const text = useTextStyles();
  const { progressScreen: told } = useMessages();
  const progress = usePaneState(progressNow);
  const textOf = useReminderText();
  const [said, setSaid] = useState("");
  const [byHand, setByHand] = useState<{ readonly text: string } | null>(null);
  const area = useFocusWhen<HTMLTextAreaElement>(byHand);
  const open = leastFinishedFirst(progress?.departments ?? []).flatMap((count) => {
    const { department } = count;
    const left = leftIn(count);
    const unreported = progress?.unreported.get(department) ?? 0;
    return department !== null && left + unreported > 0 ? [{ department, left, unreported }] : [];
  });
  if (open.length === 0) return null;
  const copy = async (departments: readonly string[], done: string) => {
    const reminder = textOf(departments);
    const copied = await copyText(reminder);
    setSaid(copied ? done : told.copyClosed);
    setByHand(copied ? null : { text: reminder });
  };
  const names = open.map(({ department }) => department);
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton className={styles.button} icon={<MailRegular />}>
            {told.copy}
          </MenuButton>
        </MenuTrigger>
        <OpenMenu>
          <MenuList>
            {open.map(({ department, left, unreported }) => (
              <MenuItem
                key={department}
                onClick={() => void copy([department], told.copied(department))}
              >
                {told.copyOne(department, left, unreported)}
              </MenuItem>
            ))}
            {open.length > 1 && (
              <>
                <MenuDivider />
                <MenuItem onClick={() => void copy(names, told.copiedAll(names.length))}>
                  {told.copyAll(names.length)}
                </MenuItem>
              </>
            )}
          </MenuList>
        </OpenMenu>
      </Menu>
      <div role="status" className={said === "" ? undefined : `${styles.wide} ${text.note}`}>
        {said}
      </div>
      {byHand && (
        <Field label={told.text} className={styles.wide}>
          <Textarea
            ref={area}
            className={styles.text}
            resize="vertical"
            readOnly
            lang="ja"
            value={byHand.text}
            onFocus={({ target }) => target.select()}
          />
        </Field>
      )}
    </>
  );
}
