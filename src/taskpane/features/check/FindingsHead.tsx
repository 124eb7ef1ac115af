import { ScreenTitle } from "../../components/ScreenTitle";
import { Unseen } from "../../components/Unseen";
import { useClock } from "../../components/useWhen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePaneState } from "../../PaneContext";
import { checkableColumns } from "../../state/askedQuestions";
import { scopedFindings } from "../../state/scopedFindings";

/** How many findings there are, and as of when. */
export function FindingsHead() {
  const text = useTextStyles();
  const { check: told } = useMessages();
  const clock = useClock();
  const checked = usePaneState((state) => state.check.checked);
  const { listed, all, department } = usePaneState(scopedFindings);
  const nothing = usePaneState((state) => !checkableColumns(state));
  if (!checked) return <ScreenTitle>{told.checking}</ScreenTitle>;
  const none = listed.length === 0;
  const ofDepartment = none && all.length > 0 && department !== null;
  const title = ofDepartment ? told.noneOf(department) : told.title(listed.length);
  if (none && nothing) return <ScreenTitle>{told.nothingToCheck}</ScreenTitle>;
  return (
    <div>
      <ScreenTitle>{title}</ScreenTitle>
      <Unseen>{title}</Unseen>
      <p className={text.note}>{told.at(clock(checked.at))}</p>
      {checked.lastFile !== null && (
        <p className={text.note}>{told.comparedWith(checked.lastFile)}</p>
      )}
      {none && <p className={text.plain}>{ofDepartment ? told.noneOwn : told.noneAll}</p>}
    </div>
  );
}
