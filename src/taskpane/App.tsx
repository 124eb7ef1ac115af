import type { Messages } from "../messages/messagesFor";
import { CurrentScreen } from "./CurrentScreen";
import { Header } from "./features/header/Header";
import { Frame } from "./Frame";
import { MissedCell } from "./components/MissedCell";
import { SaidBar } from "./components/SaidBar";
import type { Pane } from "./state/startPane";
import type { OfficeLook } from "./theme/useColourScheme";

/** The pane: its header above the screen of the moment. */
export function App(props: {
  readonly pane: Pane;
  readonly messages: Messages;
  readonly look: OfficeLook;
}) {
  return (
    <Frame {...props}>
      <Header />
      <MissedCell />
      <SaidBar />
      <CurrentScreen />
    </Frame>
  );
}
