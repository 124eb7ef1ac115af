import { Screen } from "../../components/Screen";
import { TabGuide } from "../../components/TabGuide";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { tourSteps } from "../../state/GuideState";

/** The tour in a workbook of one's own: what the tab is for in words, and nothing there that could be pressed by mistake. */
export function TourPage({ at }: { readonly at: number }) {
  const text = useTextStyles();
  const { help, history, shell } = useMessages();
  const step = tourSteps[at];
  if (!step) return null;
  return (
    <Screen plain>
      <h2 className={text.title}>
        {step === "undo" ? history.title : help.title(shell.tabs[step])}
      </h2>
      {step === "undo" ? (
        <p className={text.plain}>{history.explain}</p>
      ) : (
        <TabGuide key={step} tab={step} />
      )}
    </Screen>
  );
}
