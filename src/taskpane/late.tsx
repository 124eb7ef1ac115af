import { Spinner } from "@fluentui/react-components";
import { createElement, useEffect, useState, type ComponentType } from "react";
import { FailureScreen } from "./components/FailureScreen";
import { Screen } from "./components/Screen";
import { useMessages } from "./PaneContext";

/** A screen whose script comes when it is first needed. `fetch` has it come before; what fails then is told later. */
export type Late<Props> = ComponentType<Props> & { readonly fetch: () => Promise<void> };

/**
 * A screen in a script of its own. While it is on its way that is said; where it does not come – after an update the
 * names of the old scripts are gone – there is a screen that says so, with another try. Once it is there it is shown
 * at once.
 */
export function late<Props extends object>(load: () => Promise<ComponentType<Props>>): Late<Props> {
  let arrived: ComponentType<Props> | null = null;
  const fetch = async () => {
    arrived ??= await load();
  };
  function LateScreen(props: Props) {
    const [tries, setTries] = useState(1);
    const [ended, setEnded] = useState(0);
    useEffect(() => {
      if (arrived) return;
      let shown = true;
      const end = () => shown && setEnded(tries);
      fetch().then(end, end);
      return () => {
        shown = false;
      };
    }, [tries]);
    if (arrived) return createElement(arrived, props);
    return ended === tries ? <Missing again={() => setTries(tries + 1)} /> : <Loading />;
  }
  return Object.assign(LateScreen, { fetch });
}

function Loading() {
  const { arriving } = useMessages();
  return (
    <Screen plain>
      <Spinner size="small" label={arriving.loading} role="status" />
    </Screen>
  );
}

function Missing({ again }: { readonly again: () => void }) {
  const { arriving } = useMessages();
  return (
    <FailureScreen
      facts={arriving.missing}
      detail=""
      main={{ label: arriving.again, run: again }}
    />
  );
}
