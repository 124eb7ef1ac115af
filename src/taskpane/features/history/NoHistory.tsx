import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";

/** Nothing was written yet; or, where a department is given, nothing of it. */
export function NoHistory({ department }: { readonly department: string | null }) {
  const text = useTextStyles();
  const { history: told } = useMessages();
  return (
    <div>
      <p className={text.section}>{department === null ? told.none : told.noneOwn(department)}</p>
      {department === null && <p className={text.note}>{told.noneNote}</p>}
    </div>
  );
}
