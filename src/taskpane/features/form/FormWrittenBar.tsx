import type { Command } from "../../../domain/edit/Command";
import type { Messages } from "../../../messages/messagesFor";
import { UndoBar } from "../../components/UndoBar";
import { useMessages, usePaneState } from "../../PaneContext";
import { appliedBy } from "../../state/Outcome";

const names = [
  "addMeasure",
  "moveMeasure",
  "removeMeasure",
  "protectForm",
  "unprotectForm",
] as const;
type FormCommand = (typeof names)[number];

/** What was done to the form last and the way back, also when the pane was closed since. */
export function FormWrittenBar() {
  const { form: told, formScreens: screens } = useMessages();
  const journal = usePaneState((state) => state.journal);
  const outcome = usePaneState((state) => state.outcome);
  const last = journal.find(({ state, command }) => state === "done" && formName(command) !== null);
  const name = last && formName(last.command);
  if (!last || !name) return null;
  return (
    <UndoBar
      last={last}
      applied={appliedBy(outcome, last)}
      told={{
        title: () => titleOf(name, last.command, told),
        note: screens.written,
        earlier: screens.earlier,
        differences: screens.differences,
        undo: () => screens.undo,
      }}
    />
  );
}

function formName({ name }: Command): FormCommand | null {
  return names.find((one) => one === name) ?? null;
}

function titleOf(name: FormCommand, { edits }: Command, told: Messages["form"]): string {
  const sheets = new Set(edits.map(({ sheetId }) => sheetId)).size;
  switch (name) {
    case "addMeasure":
      return told.added;
    case "moveMeasure":
      return told.moved;
    case "removeMeasure":
      return told.removed;
    case "protectForm":
      return told.protected(sheets);
    case "unprotectForm":
      return told.unprotected(sheets);
  }
}
