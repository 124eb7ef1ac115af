import { Button } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { planSheetsOf } from "../../../domain/planSheet/readPlanBook";
import { unregistered, type Unregistered } from "../../../domain/planSheet/unregistered";
import type { Profile } from "../../../domain/profile/Profile";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePaneState } from "../../PaneContext";
import { bookDepartments } from "../../state/bookDepartments";
import { ProposedDepartments } from "./ProposedDepartments";
import { useWordsStyles } from "./useWordsStyles";

/** Offers the departments that the tables name and the list does not have; nothing where they name none. */
export function TableDepartments(props: {
  readonly profile: Profile;
  readonly onAdd: (names: readonly string[]) => void;
}) {
  const styles = useWordsStyles();
  const text = useTextStyles();
  const { cityWords: told } = useMessages();
  const book = usePaneState((state) => state.book);
  const named = usePaneState((state) => bookDepartments(state).length > 0);
  const [proposed, setProposed] = useState<readonly Unregistered[] | null>(null);
  const [said, setSaid] = useState("");
  const button = useRef<HTMLButtonElement>(null);
  if (book.kind !== "read" || !named) return null;
  const sheets = planSheetsOf(book.understanding.book).filter(({ hidden }) => !hidden);
  const look = () => {
    const missing = unregistered(sheets, props.profile);
    setProposed(missing.length > 0 ? missing : null);
    setSaid(missing.length > 0 ? "" : told.allKnown);
  };
  const close = (answer: string) => {
    setProposed(null);
    setSaid(answer);
    button.current?.focus();
  };
  /** The list may have been changed by hand since it was looked at. */
  const add = (names: readonly string[]) => {
    const missing = new Set(unregistered(sheets, props.profile).map(({ name }) => name));
    const added = names.filter((name) => missing.has(name));
    if (added.length > 0) props.onAdd(added);
    close(added.length > 0 ? told.added(added.length) : "");
  };
  return (
    <>
      <Button
        ref={button}
        icon={<TableAddRegular />}
        className={styles.add}
        aria-expanded={proposed !== null}
        onClick={() => (proposed ? close("") : look())}
      >
        {told.addAll}
      </Button>
      {proposed && (
        <ProposedDepartments proposed={proposed} onAdd={add} onCancel={() => close("")} />
      )}
      <p role="status" className={text.note}>
        {said}
      </p>
    </>
  );
}
