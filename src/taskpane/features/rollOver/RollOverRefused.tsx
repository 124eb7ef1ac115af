import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { RollPreviewFailure } from "../../../usecases/rollOver";
import { NotebookTrouble } from "../../components/NotebookTrouble";
import { useMessages } from "../../PaneContext";
import { LeftTables } from "./LeftTables";
import { RollChoice } from "./RollChoice";

/** Why there is no new year's form to be shown, table by table – and the choice that may change that. */
export function RollOverRefused({ failure }: { readonly failure: RollPreviewFailure }) {
  const { rollOver: told, rollOverWhy, readFailure } = useMessages();
  if (failure.code === "damaged" || failure.code === "newer") return <NotebookTrouble />;
  const tables = "tables" in failure ? failure.tables : [];
  const { why, remedy } =
    "tables" in failure ? rollOverWhy.refused[failure.code] : readFailure[failure.code];
  const mayShift = tables.some((table) => table.why === "schedule");
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{"tables" in failure ? told.refused : told.notShown}</MessageBarTitle>
          <div>{why}</div>
          <div>{remedy}</div>
        </MessageBarBody>
      </MessageBar>
      {mayShift && <RollChoice name="schedules" options={["stay", "shift"]} />}
      <LeftTables tables={tables} />
    </>
  );
}
