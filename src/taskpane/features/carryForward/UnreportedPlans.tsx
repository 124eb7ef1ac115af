import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { formatAddress } from "../../../domain/cells/address";
import { isOwn } from "../../../domain/entryEdit/ownBlocks";
import { measureTitle } from "../../../domain/planSheet/measureTitle";
import type { UnreportedPlan } from "../../../domain/unreported/UnreportedPlan";
import { AddressButton } from "../../components/AddressButton";
import { LinkButton } from "../../components/LinkButton";
import { useColumnWords } from "../../components/useColumnWords";
import { useOrigin } from "../../components/useOrigin";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { ownDepartment } from "../../state/ownDepartment";
import { shownProfile } from "../../state/shownProfile";
import { unreportedNow } from "../../state/unreportedNow";
import { paneTokens as t } from "../../theme/paneTokens";
import { FigureText } from "./FigureText";

const page = 20;

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${t.colorNeutralStroke2}`, paddingTop: "12px" },
  head: { display: "flex", justifyContent: "space-between", gap: "8px" },
  list: { margin: "6px 0 0", padding: 0, listStyleType: "none" },
  plan: { borderTop: `1px solid ${t.colorNeutralStroke2}`, padding: "8px 0" },
  foot: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: "4px 8px" },
  names: { flexGrow: 1, minWidth: 0 },
  put: { minHeight: "32px" },
});

/** Plans of last year that no result says anything about – one's own where a department is chosen –, each with the way in. */
export function UnreportedPlans() {
  const styles = useStyles();
  const text = useTextStyles();
  const { reporting: told } = useMessages();
  const words = useColumnWords();
  const from = usePaneState(({ carry }) => carry.chosen?.pair.from ?? null);
  const own = usePaneState(ownDepartment);
  const profile = usePaneState(shownProfile);
  const all = usePaneState(unreportedNow);
  const [shown, setShown] = useState(page);
  const plans =
    own === null ? all : all.filter(({ departments }) => isOwn({ departments }, own, [], profile));
  if (plans.length === 0) return null;
  return (
    <section className={styles.part}>
      <div className={styles.head}>
        <h3 className={text.section}>{told.title}</h3>
        <span className={text.note}>{told.count(plans.length)}</span>
      </div>
      {from && <p className={text.note}>{told.note(words(from))}</p>}
      {own !== null && <p className={text.note}>{told.ofDepartment(own)}</p>}
      <ul className={styles.list}>
        {plans.slice(0, shown).map((plan, i) => (
          <Plan key={`${formatAddress(plan.from.position)} ${i}`} plan={plan} />
        ))}
      </ul>
      {plans.length > shown && (
        <LinkButton onClick={() => setShown(shown + page)}>
          {told.more(plans.length - shown)}
        </LinkButton>
      )}
    </section>
  );
}

function Plan({ plan }: { readonly plan: UnreportedPlan }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { reporting: told, words } = useMessages();
  const origin = useOrigin();
  const busy = usePaneState(({ work }) => work !== null && work.kind !== "reading");
  const { sentence, departments, measure, from, target } = plan;
  const names = departments.length > 0 ? words.and(departments) : told.nobody;
  return (
    <li className={styles.plan}>
      <FigureText text={sentence} />
      <p className={text.note}>{measureTitle(measure)}</p>
      <p className={text.note}>
        {origin({ file: from.file, sheet: from.sheetName, cell: formatAddress(from.position) })}
      </p>
      <div className={styles.foot}>
        <span className={`${text.note} ${styles.names}`}>{names}</span>
        {target ? (
          <>
            <AddressButton sheetId={target.sheetId} position={target.position} />
            <Button
              className={styles.put}
              disabledFocusable={busy}
              aria-label={told.putThis(sentence)}
              onClick={() => void pane.carry.report(plan)}
            >
              {told.put}
            </Button>
          </>
        ) : (
          <span className={text.note}>{told.noPlace}</span>
        )}
      </div>
    </li>
  );
}
