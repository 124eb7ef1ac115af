import { Mark } from "../../components/Mark";
import { useTextStyles } from "../../components/useTextStyles";
import { useWhen } from "../../components/useWhen";
import { useMessages, usePaneState } from "../../PaneContext";
import type { CirculationNow } from "../../state/circulationNow";

/** It was circulated before: which time this will be, and what of the time before is lost. Nothing the first time. */
export function EarlierNote({ now }: { readonly now: CirculationNow }) {
  const text = useTextStyles();
  const { circulateScreen: told, words } = useMessages();
  const when = useWhen();
  const kept = usePaneState((state) => state.merge.desk?.copies.length ?? 0);
  const { before } = now.proposal;
  if (!before) return null;
  const { planName, fiscalYear, version, at } = before;
  if (now.version > 1)
    return (
      <p className={text.note} role="status">
        {told.again(when(at), version)}
      </p>
    );
  return (
    <div role="status">
      <p className={text.note}>{told.other(planName, words.year(fiscalYear), when(at), version)}</p>
      {kept > 0 && <Mark kind="warning">{told.forgets(kept)}</Mark>}
    </div>
  );
}
