import { formatAddress } from "../../../domain/cells/address";
import { useTextStyles } from "../../components/useTextStyles";
import { useColumnWords } from "../../components/useColumnWords";
import { useMessages, usePaneState } from "../../PaneContext";
import { cellFindings } from "../../state/cellFindings";
import type { EditTarget } from "../../state/editTarget";
import { ChoiceEditor } from "./ChoiceEditor";
import { Clash } from "./Clash";
import { InlineFinding } from "./InlineFinding";
import { RoomLeft } from "./RoomLeft";
import { SymbolEditor } from "./SymbolEditor";
import { TroubleBar } from "./TroubleBar";
import { useWholeText } from "./useWholeText";
import { WholeField } from "./WholeField";

/** A cell that is not divided: symbols, a grade, a role, or plain text. */
export function WholeCell({ target }: { readonly target: EditTarget }) {
  const text = useTextStyles();
  const { editing: told } = useMessages();
  const columnWords = useColumnWords();
  const { sheetId, position } = target.cell;
  const findings = usePaneState((state) => cellFindings(state, sheetId, position));
  const { text: value, placed, change, write } = useWholeText(target);
  const label = told.textField(columnWords(target.meaning), formatAddress(position));
  const own = { target, value, label, onChange: change, onWrite: write };
  return (
    <>
      {placed && <TroubleBar id={placed.unsaved.id} />}
      {placed?.clash ? (
        <Clash placed={placed} />
      ) : (
        <>
          {target.editor === "role" && <p className={text.note}>{told.formRole}</p>}
          {target.editor === "symbols" && <SymbolEditor {...own} />}
          {(target.editor === "rating" || target.editor === "role") && <ChoiceEditor {...own} />}
          {target.editor === "text" && <WholeField {...own} />}
        </>
      )}
      {findings.map((finding) => (
        <InlineFinding key={finding.id} finding={finding} />
      ))}
      {target.editor === "text" && <RoomLeft target={target} />}
    </>
  );
}
