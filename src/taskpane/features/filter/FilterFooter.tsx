import { nextPlace } from "../../../domain/filter/nextPlace";
import { Footer } from "../../components/Footer";
import { useColumnWords } from "../../components/useColumnWords";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { filterList } from "../../state/filterList";

/** 次の未記入へ; where nothing is empty, to what else is left; where nothing is left, to the check before returning. */
export function FilterFooter() {
  const pane = usePane();
  const { filterScreen: told } = useMessages();
  const wordsOf = useColumnWords();
  const { places } = usePaneState(filterList);
  const selection = usePaneState((state) => state.selection);
  const next = nextPlace(places, selection);
  if (!next)
    return (
      <Footer
        scope={told.beforeReturn}
        main={{ label: told.check, run: () => pane.openTab("check") }}
      />
    );
  const column = wordsOf({ ...next.column, fiscalYear: next.fiscalYear });
  return (
    <Footer
      scope={told.next(next.measureTitle, column)}
      main={{
        label: next.state === "empty" ? told.nextEmpty : told.nextLeft,
        run: () => void pane.goTo(next.sheetId, next.position),
      }}
    />
  );
}
