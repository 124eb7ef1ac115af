import { formatAddress } from "../../../domain/cells/address";
import { samePosition } from "../../../domain/cells/Position";
import type { SetContent } from "../../../domain/edit/SheetEdit";
import type { Finding, Fix } from "../../../domain/rules/Finding";
import { BeforeAfter, useChangeStyles } from "../../components/BeforeAfter";
import { changedPart, excerptOf } from "../../components/changedPart";
import { useTextStyles } from "../../components/useTextStyles";
import { changesForm } from "../../state/fixesOf";
import { FormChanged } from "./FormChanged";

/** What would become of the sheet: 前 and 後 of every cell, or of the rows; `brief`: of rows only how many. */
export function FixChange(props: {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly brief?: boolean;
}) {
  const { finding, fix, brief = false } = props;
  if (changesForm(fix)) return <FormChanged finding={finding} fix={fix} brief={brief} />;
  const edits = fix.edits.filter((edit) => edit.kind === "setContent");
  const here = edits.length === 1 && edits.some((edit) => isAt(edit, finding));
  return edits.map((edit) => (
    <CellChanged key={formatAddress(edit.position)} edit={edit} named={!here} />
  ));
}

function isAt({ position }: SetContent, finding: Finding): boolean {
  return samePosition(position, finding.position);
}

/** `named`: its address is said, for it is another cell than the finding's, or one of several. */
function CellChanged({ edit, named }: { readonly edit: SetContent; readonly named: boolean }) {
  const styles = useChangeStyles();
  const text = useTextStyles();
  const { before, after, position } = edit;
  return (
    <div>
      {named && <span className={text.note}>{formatAddress(position)}</span>}
      <dl className={styles.list}>
        <BeforeAfter {...excerptOf(changedPart(textOf(before), textOf(after)))} />
      </dl>
    </div>
  );
}

function textOf(content: SetContent["before"]): string {
  return content.kind === "text" ? content.text : "";
}
