import { Button } from "@fluentui/react-components";
import { Footer } from "../../components/Footer";
import { useMessages, usePane, usePaneState } from "../../PaneContext";

/** Back; and, where there are records, the way to take them out: it asks first, and says what cannot be undone. */
export function SettingsFooter() {
  const pane = usePane();
  const { records: told, words } = useMessages();
  const { kept, asking } = usePaneState((state) => state.records);
  const { ask, remove, leave } = pane.records;
  if (asking)
    return (
      <Footer
        scope={told.scope}
        main={{ label: told.removeAll, run: () => void remove() }}
        aside={
          <Button size="large" onClick={() => ask(false)}>
            {words.cancel}
          </Button>
        }
      />
    );
  const some = kept?.ok === true && kept.value.sizes.length > 0;
  return (
    <Footer
      main={{ label: words.back, run: leave, quiet: true }}
      aside={
        some && (
          <Button size="large" onClick={() => ask(true)}>
            {told.remove}
          </Button>
        )
      }
    />
  );
}
