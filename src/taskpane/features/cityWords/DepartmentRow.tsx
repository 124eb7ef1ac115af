import { Button, Input, makeStyles, mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular, DeleteRegular } from "@fluentui/react-icons";
import { useId } from "react";
import type { ProfileDepartment } from "../../../domain/profile/Profile";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";
import { useWordsStyles } from "./useWordsStyles";
import { WordLines } from "./WordLines";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${t.colorNeutralStroke2}`, padding: "2px 0" },
  open: {
    flexGrow: 1,
    minWidth: 0,
    minHeight: "40px",
    justifyContent: "flex-start",
    textAlign: "start",
    padding: "4px 4px 4px 0",
    fontWeight: t.fontWeightRegular,
    ":hover": { color: t.colorBrandForegroundLinkHover },
    ":hover:active": { color: t.colorBrandForegroundLinkHover },
  },
  names: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  fields: { display: "flex", flexDirection: "column", gap: "8px", padding: "2px 0 10px 24px" },
});

/** One department: its name, and – opened – its former names and other spellings. */
export function DepartmentRow(props: {
  readonly department: ProfileDepartment;
  readonly number: number;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onChange: (department: ProfileDepartment) => void;
  readonly onRemove: () => void;
}) {
  const styles = useStyles();
  const list = useWordsStyles();
  const text = useTextStyles();
  const { cityWords: told } = useMessages();
  const { department, number, open, onChange } = props;
  const { name, formerly, spellings } = department;
  const id = useId();
  const aside = told.aside(formerly.length, spellings.length);
  return (
    <li className={styles.item}>
      <div className={list.row}>
        <Button
          appearance="transparent"
          className={styles.open}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={open}
          onClick={props.onToggle}
        >
          <span className={styles.names}>
            <span>{name || told.unnamed}</span>
            {aside !== "" && <span className={text.note}>{aside}</span>}
          </span>
        </Button>
        <Button
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label={told.remove(name || told.department(number))}
          onClick={props.onRemove}
        />
      </div>
      {open && (
        <div className={styles.fields}>
          <div className={list.field}>
            <label htmlFor={id} className={text.note}>
              {told.departmentName}
            </label>
            <Input
              id={id}
              // It was opened to be written in.
              autoFocus={name === ""}
              className={mergeClasses(list.input)}
              value={name}
              onChange={(_, { value }) => onChange({ ...department, name: value })}
            />
          </div>
          <WordLines
            label={told.formerly}
            words={formerly}
            onChange={(names) => onChange({ ...department, formerly: names })}
          />
          <WordLines
            label={told.spellings}
            words={spellings}
            onChange={(names) => onChange({ ...department, spellings: names })}
          />
        </div>
      )}
    </li>
  );
}
