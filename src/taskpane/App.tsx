import { useEffect, useMemo, useSyncExternalStore } from "react";
import { messagesFor, type Messages } from "../messages/messagesFor";
import { Heard } from "./components/Heard";
import { MissedCell } from "./components/MissedCell";
import { SaidBar } from "./components/SaidBar";
import { CurrentScreen } from "./CurrentScreen";
import { BookNotices } from "./features/bookNotices/BookNotices";
import { Header } from "./features/header/Header";
import { TourBar } from "./features/tour/TourBar";
import { TourPage } from "./features/tour/TourPage";
import { Frame } from "./Frame";
import { usePaneState } from "./PaneContext";
import { WelcomeScreen } from "./rooms";
import { isSampleBook } from "./state/isSampleBook";
import type { Pane } from "./state/startPane";
import { unfinishedCommand } from "./state/unfinishedCommand";
import type { OfficeLook } from "./theme/useColourScheme";

/** The pane, in the language chosen in it, or else in `messages`, Office's. */
export function App(props: {
  readonly pane: Pane;
  readonly messages: Messages;
  readonly look: OfficeLook;
}) {
  const { store } = props.pane;
  const chosen = useSyncExternalStore(store.subscribe, () => store.get().language);
  const messages = useMemo(
    () => (chosen === null ? props.messages : messagesFor(chosen)),
    [chosen, props.messages],
  );
  useEffect(() => {
    document.documentElement.lang = messages.locale;
  }, [messages]);
  return (
    <Frame {...props} messages={messages}>
      <Heard>
        <Shown />
      </Heard>
    </Frame>
  );
}

/** The first page, or the header above the screen of the moment. What was left unfinished comes before any introduction. */
function Shown() {
  const welcome = usePaneState(
    ({ guide, journal }) => guide.welcome !== null && unfinishedCommand(journal) === null,
  );
  const tour = usePaneState(({ guide, menuScreen }) => (menuScreen === null ? guide.tour : null));
  const inSample = usePaneState(isSampleBook);
  if (welcome) return <WelcomeScreen />;
  return (
    <>
      <Header />
      {tour !== null && <TourBar at={tour} />}
      <BookNotices />
      <MissedCell />
      <SaidBar />
      {tour !== null && !inSample ? <TourPage at={tour} /> : <CurrentScreen />}
    </>
  );
}
