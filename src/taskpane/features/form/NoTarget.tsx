import { Footer } from "../../components/Footer";
import { Screen } from "../../components/Screen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane } from "../../PaneContext";

/** The measure that was meant is not in the sheet any more. */
export function NoTarget() {
  const text = useTextStyles();
  const pane = usePane();
  const { form: told, words } = useMessages();
  const { why, remedy } = told.refusals["not-in-table"];
  return (
    <Screen
      plain
      footer={
        <Footer main={{ label: words.back, run: () => pane.form.show("menu"), quiet: true }} />
      }
    >
      <p className={text.plain}>{words.sentences(why, remedy)}</p>
    </Screen>
  );
}
