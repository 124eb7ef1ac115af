import { Button } from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import type { FormProposal } from "../../../domain/form/FormProposal";
import { Footer } from "../../components/Footer";
import { Screen } from "../../components/Screen";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import type { MeasureChange, ShownChange } from "../../state/FormState";
import { ChangePreview } from "./ChangePreview";
import { FormRefused } from "./FormRefused";
import { FormTitle } from "./FormTitle";

/** What a change of a measure would do, and the button that makes it. When the sheet changes meanwhile it is worked out anew. */
export function ChangeScreen(props: {
  readonly shown: ShownChange;
  readonly back: () => void;
  readonly children?: ReactNode;
}) {
  const pane = usePane();
  const { form: told, formScreens: screens, words } = useMessages();
  const book = usePaneState((state) => state.book);
  const { shown, back } = props;
  const { change, preview, understanding } = shown;
  const stale = book.kind === "read" && book.understanding !== understanding;
  useEffect(() => {
    if (stale) void pane.form.preview(change);
  }, [pane, stale, change]);
  const aside = (
    <Button size="large" onClick={back}>
      {change.kind === "add" ? screens.editText : words.cancel}
    </Button>
  );
  if (!preview.ok)
    return (
      <Screen footer={<Footer main={{ label: words.back, run: back, quiet: true }} />}>
        <FormTitle>{told[change.kind]}</FormTitle>
        {props.children}
        <FormRefused failure={preview.failure} />
      </Screen>
    );
  const { proposal } = preview.value;
  const main = { label: labelOf(change, proposal), run: () => void pane.form.write(), busy: stale };
  return (
    <Screen footer={<Footer scope={told.canUndo} main={main} aside={aside} />}>
      <FormTitle>{told[change.kind]}</FormTitle>
      {props.children}
      <ChangePreview shown={shown} preview={preview.value} />
    </Screen>
  );

  function labelOf({ kind }: MeasureChange, { rows }: FormProposal): string {
    const count = rows.last - rows.first + 1;
    if (kind === "move") return screens.moveNow;
    return kind === "add" ? screens.addNow(count) : screens.removeNow(count);
  }
}
