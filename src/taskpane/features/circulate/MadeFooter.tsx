import { Button } from "@fluentui/react-components";
import { Footer } from "../../components/Footer";
import { useMessages, usePane } from "../../PaneContext";
import type { MadeCirculation } from "../../state/CirculateState";
import { isAllOut } from "../../state/receiving";
import { departmentOf } from "./departmentOf";

/** The next step: taking the copies, the next of them, trying again; or back, when nothing waits any more. */
export function MadeFooter({ made }: { readonly made: MadeCirculation }) {
  const pane = usePane();
  const { circulated: told, words } = useMessages();
  const { handing, circulated, ways } = made;
  const { left, failure, not, busy } = handing;
  const { copies } = circulated;
  if (isAllOut(made))
    return (
      <Footer
        scope={copies.length === 0 ? told.sendSaved : told.allOut}
        main={{ label: told.back, run: pane.circulate.leave }}
      />
    );
  const [way = "none"] = ways.filter((one) => !not.includes(one));
  const note = way === "download" ? told.ways.download(copies.length) : told.ways[way];
  const [next] = left;
  const begun = left.length < copies.length;
  const label = failure
    ? told.tryAgain
    : begun && next
      ? told.next(departmentOf(circulated, next.name))
      : told.receive;
  return (
    <Footer
      scope={
        <>
          <div>{begun ? told.left(left.length) : note}</div>
          <div>{told.first}</div>
        </>
      }
      main={{ label, run: () => void pane.circulate.receive(), busy }}
      aside={
        <Button size="large" onClick={pane.circulate.leave}>
          {words.back}
        </Button>
      }
    />
  );
}
