import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { languageNames } from "../../../messages/languageNames";
import { useRadioStyles } from "../../components/useRadioStyles";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";

const languages = ["ja", "en"] as const;

/** The pane's language. It changes at once; nothing that was typed or opened is lost. */
export function LanguageChoice() {
  const radio = useRadioStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { settings: told, locale } = useMessages();
  const chosen = usePaneState((state) => state.language);
  const remembers = usePaneState((state) => state.remembers);
  return (
    <div>
      <Field label={told.language}>
        <RadioGroup
          value={locale}
          onChange={(_, { value }) => {
            const language = languages.find((one) => one === value);
            if (language) pane.guide.speak(language);
          }}
        >
          {languages.map((language) => (
            <Radio
              key={language}
              className={radio.radio}
              value={language}
              label={<span lang={language}>{languageNames[language]}</span>}
            />
          ))}
        </RadioGroup>
      </Field>
      <p className={text.note}>
        {chosen === null ? told.asOffice : remembers ? told.kept : told.notKept} {told.sheetStays}
      </p>
    </div>
  );
}
