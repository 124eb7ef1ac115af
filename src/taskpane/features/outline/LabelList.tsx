import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { LabelFinding } from "../../../domain/outline/LabelFinding";
import { LinkButton } from "../../components/LinkButton";
import { useMessages } from "../../PaneContext";
import { LabelRow } from "./LabelRow";

/** So many rows are shown at first, and so many more at a time. */
const page = 30;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** Labels in sheet order. */
export function LabelList({ findings }: { readonly findings: readonly LabelFinding[] }) {
  const styles = useStyles();
  const { outline: told } = useMessages();
  const [shown, setShown] = useState(page);
  return (
    <>
      <ul className={styles.list}>
        {findings.slice(0, shown).map((finding) => (
          <LabelRow key={finding.id} finding={finding} />
        ))}
      </ul>
      {findings.length > shown && (
        <LinkButton onClick={() => setShown(shown + page)}>
          {told.more(findings.length - shown)}
        </LinkButton>
      )}
    </>
  );
}
