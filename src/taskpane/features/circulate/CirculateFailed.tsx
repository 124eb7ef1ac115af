import { Button } from "@fluentui/react-components";
import type { Facts } from "../../../messages/Facts";
import { fileRefusalMessage } from "../../../messages/fileRefusal";
import type { Messages } from "../../../messages/messagesFor";
import type { CirculateFailure } from "../../../usecases/prepareCirculation";
import { FailureScreen } from "../../components/FailureScreen";
import { useMessages, usePane } from "../../PaneContext";

/** Nothing was made, or nothing could be proposed: why, and the way on. Nothing of the workbook has changed. */
export function CirculateFailed(props: {
  readonly of: "look" | "make";
  readonly failure: CirculateFailure;
}) {
  const pane = usePane();
  const messages = useMessages();
  const { words, lists } = messages;
  const { of, failure } = props;
  const again = () =>
    void (of === "look" ? pane.circulate.look() : pane.circulate.make(lists.alert));
  return (
    <FailureScreen
      facts={tell(of, failure, messages)}
      detail={"detail" in failure ? failure.detail : ""}
      calm={failure.code === "cancelled"}
      main={{ label: words.tryAgain, run: again }}
      aside={
        <Button
          size="large"
          onClick={of === "look" ? pane.circulate.leave : pane.circulate.dismiss}
        >
          {words.back}
        </Button>
      }
    />
  );
}

function tell(
  of: "look" | "make",
  failure: CirculateFailure,
  { circulateTrouble: told, locale }: Messages,
): Facts {
  if (failure.code === "cancelled")
    return { title: told.stoppedTitle, what: told.stoppedWhat, ...told.causes.cancelled };
  const title = of === "look" ? told.lookTitle : told.makeTitle;
  if ("file" in failure) {
    const { what, why, todo } = fileRefusalMessage(failure, locale);
    return { title, what, why, remedy: todo };
  }
  const what = of === "look" ? told.lookWhat : told.makeWhat;
  return { title, what, ...told.causes[failure.code] };
}
