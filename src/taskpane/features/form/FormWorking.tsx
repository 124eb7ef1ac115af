import { Spinner } from "@fluentui/react-components";
import { Footer } from "../../components/Footer";
import { Screen } from "../../components/Screen";
import { useMessages, usePane } from "../../PaneContext";

/** The sheet is being looked at. */
export function FormWorking() {
  const pane = usePane();
  const { formScreens: screens, words } = useMessages();
  return (
    <Screen
      footer={
        <Footer main={{ label: words.cancel, run: () => pane.form.show("menu"), quiet: true }} />
      }
    >
      <Spinner size="small" label={screens.working} />
    </Screen>
  );
}
