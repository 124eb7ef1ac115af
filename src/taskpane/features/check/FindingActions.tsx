import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { formatAddress } from "../../../domain/cells/address";
import type { Finding, Fix } from "../../../domain/rules/Finding";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { changesForm } from "../../state/fixesOf";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: "4px 8px" },
  button: { minHeight: "32px" },
  quiet: { minHeight: "32px", fontWeight: "normal" },
  // Alone it stands in line with the text above.
  alone: { marginLeft: "-12px" },
});

/** 直す and このままにする. What moves rows is seen in full before. `fix` null: there is nothing to press for it. */
export function FindingActions(props: { readonly finding: Finding; readonly fix: Fix | null }) {
  const styles = useStyles();
  const pane = usePane();
  const { check: told, findings: rules } = useMessages();
  const { finding, fix } = props;
  const { id, rule, position } = finding;
  const view = usePaneState((state) => state.check.view);
  const busy = usePaneState(({ work }) => work !== null && work.kind !== "reading");
  const cameFrom = (kind: "preview" | "ignore") =>
    view.kind === "list" && view.from?.kind === kind && view.from.id === id ? view : null;
  const fixButton = useFocusWhen<HTMLButtonElement>(cameFrom("preview"));
  const ignoreButton = useFocusWhen<HTMLButtonElement>(cameFrom("ignore"));
  const place = told.placeNamed(formatAddress(position), rules[rule].title);
  const seen = fix !== null && changesForm(fix);
  return (
    <div className={styles.actions}>
      {fix && (
        <Button
          ref={fixButton}
          className={styles.button}
          aria-label={seen ? told.seeFixNamed(place) : told.fixNamed(place)}
          disabledFocusable={busy}
          onClick={() =>
            seen
              ? pane.check.show({ kind: "preview", of: { kind: "finding", id } })
              : void pane.check.fix([finding])
          }
        >
          {seen ? told.seeFix : told.fix}
        </Button>
      )}
      <Button
        ref={ignoreButton}
        appearance="subtle"
        className={mergeClasses(styles.quiet, !fix && styles.alone)}
        aria-label={told.ignoreNamed(place)}
        onClick={() => pane.check.show({ kind: "ignore", finding })}
      >
        {told.ignore}
      </Button>
    </div>
  );
}
