import { Field, makeStyles, SearchBox } from "@fluentui/react-components";
import { useId } from "react";
import { LinkButton } from "../../components/LinkButton";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import type { CirculationNow } from "../../state/circulationNow";
import { paneTokens as t } from "../../theme/paneTokens";
import { DepartmentList } from "./DepartmentList";

/** Up to here a list is overlooked at a glance. */
const glance = 12;

const useStyles = makeStyles({
  part: {
    borderTop: `1px solid ${t.colorNeutralStroke2}`,
    paddingTop: "12px",
    display: "flex",
    flexDirection: "column",
    gap: "6px",
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "0 20px" },
  search: { maxWidth: "none" },
});

/** 配る課: everybody with places is chosen at first. */
export function DepartmentsPart({ now }: { readonly now: CirculationNow }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { circulateScreen } = useMessages();
  const told = circulateScreen.departments;
  const search = usePaneState((state) => state.circulate.typed.search);
  const registered = usePaneState(
    ({ book }) => book.kind === "read" && book.understanding.profile.departments.length > 0,
  );
  const id = useId();
  const { departments, listed, chosen } = now;
  const names = new Set(listed.map(({ department }) => department));
  const choose = (wanted: Iterable<string>) => pane.circulate.type({ chosen: new Set(wanted) });
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={text.section}>
          {told.title}
        </h3>
        <span role="status" className={text.note}>
          {departments.length > 0 && told.count(chosen.size, departments.length)}
        </span>
      </div>
      {!registered && (
        <div>
          <p className={text.note}>{departments.length > 0 ? told.inTable : told.unknown}</p>
          <div className={styles.buttons}>
            <LinkButton onClick={pane.circulate.openCityWords}>{told.openWords}</LinkButton>
          </div>
        </div>
      )}
      {departments.length > glance && (
        <Field label={told.search}>
          <SearchBox
            className={styles.search}
            value={search}
            // Empty, it has nothing to dismiss, and Fluent's button would reach out of the pane.
            dismiss={search === "" ? null : { "aria-label": told.clear }}
            onChange={(_, { value }) => pane.circulate.type({ search: value })}
          />
        </Field>
      )}
      {listed.length > 0 && (
        <div className={styles.buttons}>
          <LinkButton onClick={() => choose([...chosen, ...names])}>
            {search === "" ? told.all : told.allFound}
          </LinkButton>
          <LinkButton onClick={() => choose([...chosen].filter((name) => !names.has(name)))}>
            {search === "" ? told.none : told.noneFound}
          </LinkButton>
        </div>
      )}
      {departments.length > 0 && <DepartmentList now={now} labelledBy={id} long={glance} />}
    </section>
  );
}
