import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import type { OwnDrafts } from "../../state/ownDrafts";

/** How many drafts there are to go through; with a department chosen also what is left to the others. Nothing until they are known. */
export function DraftsHead({ drafts }: { readonly drafts: OwnDrafts }) {
  const text = useTextStyles();
  const { drafts: told } = useMessages();
  const { known, department, own, lost, others } = drafts;
  if (!known) return null;
  return (
    <div>
      <h2 className={text.title}>{titleOf()}</h2>
      {own.length > 0 && <p className={text.note}>{told.note}</p>}
      {own.length > 0 && department !== null && others.length > 0 && (
        <p className={text.note}>{told.ownNote(department, others.length)}</p>
      )}
      {own.length + lost.length + others.length === 0 && (
        <p className={text.note}>{told.noneNote}</p>
      )}
    </div>
  );

  function titleOf(): string {
    if (own.length > 0) return told.title(own.length);
    if (lost.length > 0) return told.onlyLost(lost.length);
    return department !== null && others.length > 0 ? told.noneOwn(department) : told.none;
  }
}
