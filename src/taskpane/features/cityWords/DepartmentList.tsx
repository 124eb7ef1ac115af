import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { Profile } from "../../../domain/profile/Profile";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { replacedAt, withoutAt } from "../../state/listChanges";
import { DepartmentRow } from "./DepartmentRow";
import { TableDepartments } from "./TableDepartments";
import { useWordsStyles } from "./useWordsStyles";

/** The city's departments in the register's order; `profile`: as it is being edited. */
export function DepartmentList(props: {
  readonly profile: Profile;
  readonly onChange: (departments: Profile["departments"]) => void;
}) {
  const styles = useWordsStyles();
  const text = useTextStyles();
  const { cityWords: told } = useMessages();
  const { profile, onChange } = props;
  const { departments } = profile;
  const [open, setOpen] = useState<number | null>(null);
  const adding = useRef<HTMLButtonElement>(null);
  const remove = (index: number) => {
    onChange(withoutAt(departments, index));
    setOpen(null);
    // The button that was pressed is gone.
    adding.current?.focus();
  };
  return (
    <section className={styles.part}>
      <h3 className={text.section}>{told.departments}</h3>
      <p className={text.note}>{departments.length > 0 ? told.departmentsNote : told.none}</p>
      <ul className={styles.list}>
        {departments.map((department, i) => (
          <DepartmentRow
            // A department has no identity but its place; names change while one types.
            key={i}
            department={department}
            number={i + 1}
            open={open === i}
            onToggle={() => setOpen(open === i ? null : i)}
            onChange={(changed) => onChange(replacedAt(departments, i, changed))}
            onRemove={() => remove(i)}
          />
        ))}
      </ul>
      <Button
        icon={<AddRegular />}
        className={styles.add}
        ref={adding}
        onClick={() => {
          onChange([...departments, departmentOf("")]);
          setOpen(departments.length);
        }}
      >
        {told.addDepartment}
      </Button>
      <TableDepartments
        profile={profile}
        onAdd={(names) => onChange([...departments, ...names.map(departmentOf)])}
      />
    </section>
  );
}

function departmentOf(name: string): Profile["departments"][number] {
  return { name, formerly: [], spellings: [] };
}
