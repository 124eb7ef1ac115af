import { Button, makeStyles } from "@fluentui/react-components";
import {
  AddRegular,
  ArrowSortRegular,
  DeleteRegular,
  LockClosedRegular,
  LockOpenRegular,
} from "@fluentui/react-icons";
import { measureTitle } from "../../../domain/planSheet/measureTitle";
import { Footer } from "../../components/Footer";
import { Screen } from "../../components/Screen";
import { UndoneBar } from "../../components/UndoneBar";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { formTarget } from "../../state/formTarget";
import { paneTokens as t } from "../../theme/paneTokens";
import { FormTitle } from "./FormTitle";
import { FormWrittenBar } from "./FormWrittenBar";
import { useRowWords } from "./useRowWords";

const useStyles = makeStyles({
  part: {
    borderTop: `1px solid ${t.colorNeutralStroke2}`,
    paddingTop: "12px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  choice: { justifyContent: "flex-start", minHeight: "44px", textAlign: "start" },
});

/** What can be done: with the measure of the selected cell, and with the protection of the form. */
export function FormMenu() {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { form: told, formScreens: screens, words } = useMessages();
  const rowWords = useRowWords();
  const target = usePaneState(formTarget);
  const book = usePaneState((state) => state.book);
  const guarded =
    book.kind === "read" ? book.understanding.sheets.filter((sheet) => sheet.protected) : [];
  const choices = [
    { view: "add", label: told.add, icon: <AddRegular /> },
    { view: "move", label: told.move, icon: <ArrowSortRegular /> },
    { view: "remove", label: told.remove, icon: <DeleteRegular /> },
  ] as const;
  return (
    <Screen footer={<Footer main={{ label: words.back, run: pane.form.leave, quiet: true }} />}>
      <div>
        <FormTitle>{screens.title}</FormTitle>
        <p className={text.note}>{screens.explain}</p>
      </div>
      <FormWrittenBar />
      <UndoneBar />
      <section className={styles.part}>
        <h3 className={text.section}>{screens.measure}</h3>
        {target ? (
          <p className={text.plain} lang="ja">
            {screens.selected(measureTitle(target.measure))}
            <br />
            <span className={text.note}>{rowWords(target.measure)}</span>
          </p>
        ) : (
          <p className={text.plain}>{screens.none}</p>
        )}
        {target &&
          choices.map(({ view, label, icon }) => (
            <Button
              key={view}
              className={styles.choice}
              icon={icon}
              onClick={() => pane.form.show(view)}
            >
              {label}
            </Button>
          ))}
      </section>
      <section className={styles.part}>
        <h3 className={text.section}>{screens.guard}</h3>
        <p className={text.note}>{told.protectNote}</p>
        <p className={text.plain} lang="ja">
          {guarded.length > 0
            ? screens.guarded(guarded.map(({ name }) => name))
            : screens.unguarded}
        </p>
        <Button
          className={styles.choice}
          icon={<LockClosedRegular />}
          onClick={() => pane.form.show("protect")}
        >
          {told.protect}
        </Button>
        {guarded.length > 0 && (
          <Button
            className={styles.choice}
            icon={<LockOpenRegular />}
            onClick={() => pane.form.show("unprotect")}
          >
            {told.unprotect}
          </Button>
        )}
      </section>
    </Screen>
  );
}
