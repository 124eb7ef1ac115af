import { makeStyles } from "@fluentui/react-components";
import { Screen } from "../../components/Screen";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePaneState } from "../../PaneContext";
import { AskRemoval } from "./AskRemoval";
import { LanguageChoice } from "./LanguageChoice";
import { RecordsSection } from "./RecordsSection";
import { SettingsFooter } from "./SettingsFooter";

const useStyles = makeStyles({ title: { outlineStyle: "none" } });

/** 設定と記録: the pane's language, and what this workbook keeps, with the way to take it out. */
export function SettingsScreen() {
  const styles = useStyles();
  const text = useTextStyles();
  const { settings: told } = useMessages();
  const { opening, asking, kept } = usePaneState((state) => state.records);
  const title = useFocusWhen<HTMLHeadingElement>(opening);
  if (asking && kept?.ok)
    return (
      <Screen footer={<SettingsFooter />}>
        <AskRemoval kept={kept.value} />
      </Screen>
    );
  return (
    <Screen footer={<SettingsFooter />}>
      <h2 ref={title} tabIndex={-1} className={`${text.title} ${styles.title}`}>
        {told.title}
      </h2>
      <LanguageChoice />
      <RecordsSection />
    </Screen>
  );
}
