import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import { Footer } from "../../components/Footer";
import { Screen } from "../../components/Screen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { FormRefused } from "./FormRefused";
import { FormTitle } from "./FormTitle";
import { FormWorking } from "./FormWorking";
import { SheetGuarded } from "./SheetGuarded";

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: "none" } });

/** 様式を守る, or taking the protection off: sheet by sheet what would be done, then the button that does it. */
export function ProtectScreen({ protects }: { readonly protects: boolean }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { form: told, formScreens: screens, words } = useMessages();
  const protection = usePaneState((state) => state.form.protection);
  const understanding = usePaneState(({ book }) =>
    book.kind === "read" ? book.understanding : null,
  );
  useEffect(() => void pane.form.lookAtProtection(), [pane, understanding]);
  const back = () => pane.form.show("menu");
  if (!protection) return <FormWorking />;
  const { sheets } = protection;
  const ready = sheets.ok ? sheets.value.filter(({ refusal }) => refusal === null).length : 0;
  const main = {
    label: protects ? screens.protectNow(ready) : screens.unprotectNow(ready),
    run: () => void pane.form.writeProtection(),
    busy: protection.understanding !== understanding,
  };
  const cancel = (
    <Button size="large" onClick={back}>
      {words.cancel}
    </Button>
  );
  return (
    <Screen
      footer={
        ready > 0 ? (
          <Footer scope={told.canUndo} main={main} aside={cancel} />
        ) : (
          <Footer main={{ label: words.back, run: back, quiet: true }} />
        )
      }
    >
      <FormTitle>{protects ? screens.protectScreen : screens.unprotectScreen}</FormTitle>
      <div>
        {ready === 0 && sheets.ok && (
          <p className={text.plain}>
            {protects ? screens.nothingToProtect : screens.nothingToUnprotect}
          </p>
        )}
        {protects && <p className={text.plain}>{told.protectNote}</p>}
        {protects && <p className={text.note}>{told.allowed}</p>}
        {!protects && ready > 0 && <p className={text.plain}>{told.willUnprotect(ready)}</p>}
      </div>
      {sheets.ok ? (
        <ul className={styles.list}>
          {sheets.value.map((sheet) => (
            <SheetGuarded key={sheet.sheetId} sheet={sheet} protects={protects} />
          ))}
        </ul>
      ) : (
        <FormRefused failure={sheets.failure} />
      )}
      {protects && (
        <p className={text.note}>
          {told.password}
          {screens.forgotten}
        </p>
      )}
    </Screen>
  );
}
