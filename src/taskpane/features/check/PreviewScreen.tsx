import { Button, makeStyles } from "@fluentui/react-components";
import { useChangeStyles } from "../../components/BeforeAfter";
import { Footer } from "../../components/Footer";
import { Screen } from "../../components/Screen";
import { ScreenTitle } from "../../components/ScreenTitle";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import type { PreviewOf } from "../../state/CheckState";
import { changesForm, fixOf } from "../../state/fixesOf";
import { groupFindings } from "../../state/groupFindings";
import { previewed, sizeOf } from "../../state/previewed";
import { scopedFindings } from "../../state/scopedFindings";
import { PreviewGroup } from "./PreviewGroup";

const useStyles = makeStyles({ groups: { display: "flex", flexDirection: "column", gap: "18px" } });

/** Every change before it is made [03b]; nothing is written without having been shown here or in the list. */
export function PreviewScreen({ of }: { readonly of: PreviewOf }) {
  const styles = useStyles();
  const marks = useChangeStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { check: told, words } = useMessages();
  const { listed } = usePaneState(scopedFindings);
  const { choices } = usePaneState((state) => state.check);
  const busy = usePaneState(({ work }) => work !== null && work.kind !== "reading");
  const { findings, later, joined } = previewed(listed, of, choices);
  const from = { kind: "preview", id: of.kind === "finding" ? of.id : null } as const;
  const back = () => pane.check.show({ kind: "list", from });
  if (findings.length === 0)
    return (
      <Screen plain footer={<Footer main={{ label: words.back, run: back }} />}>
        <ScreenTitle>{told.previewGone}</ScreenTitle>
        <p className={text.plain}>{told.previewGoneNote}</p>
      </Screen>
    );
  const fixes = findings.flatMap((finding) => fixOf(finding, choices) ?? []);
  const { cells, rows } = sizeOf(joined);
  return (
    <Screen
      footer={
        <Footer
          scope={told.cells(cells, rows)}
          main={{
            label: told.fixAll(findings.length),
            run: () => void pane.check.fix(findings),
            busy,
          }}
          aside={
            <Button size="large" onClick={back}>
              {words.cancel}
            </Button>
          }
        />
      }
    >
      <div>
        <ScreenTitle>{told.previewTitle}</ScreenTitle>
        {fixes.some((fix) => !changesForm(fix)) && (
          <p className={text.note}>
            <del className={marks.del}>{told.previewStruck}</del> {told.previewTo}{" "}
            <ins className={marks.ins}>{told.previewUnder}</ins> {told.previewRest}
          </p>
        )}
        {fixes.some(changesForm) && <p className={text.note}>{told.previewRows}</p>}
        {later.length > 0 && <p className={text.note}>{told.later(later.length)}</p>}
      </div>
      <div className={styles.groups}>
        {groupFindings(findings, "rule").flatMap(({ groups }) =>
          groups.map((group) => <PreviewGroup key={group.key} group={group} />),
        )}
      </div>
    </Screen>
  );
}
