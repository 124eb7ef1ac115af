import { usePaneState } from "../../PaneContext";
import { AddScreen } from "./AddScreen";
import { FormMenu } from "./FormMenu";
import { MoveScreen } from "./MoveScreen";
import { ProtectScreen } from "./ProtectScreen";
import { RemoveScreen } from "./RemoveScreen";

/** 様式: what can be done to the form, and each of it in a screen of its own. */
export function FormScreen() {
  const view = usePaneState((state) => state.form.view);
  switch (view) {
    case "menu":
      return <FormMenu />;
    case "add":
      return <AddScreen />;
    case "move":
      return <MoveScreen />;
    case "remove":
      return <RemoveScreen />;
    case "protect":
    case "unprotect":
      return <ProtectScreen key={view} protects={view === "protect"} />;
  }
}
