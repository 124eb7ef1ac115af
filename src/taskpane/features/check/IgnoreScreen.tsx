import { Button, Field, makeStyles, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../../domain/rules/Finding";
import { tellFinding } from "../../../messages/tellFinding";
import { CellText } from "../../components/CellText";
import { Facts } from "../../components/Facts";
import { Footer } from "../../components/Footer";
import { NotKept } from "../../components/NotKept";
import { Screen } from "../../components/Screen";
import { ScreenTitle } from "../../components/ScreenTitle";
import { useRadioStyles } from "../../components/useRadioStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";
import { FindingPlace } from "./FindingPlace";
import { SeverityTitle } from "./SeverityTitle";

const useStyles = makeStyles({
  quote: { backgroundColor: t.readOnly, padding: "8px 10px" },
  reason: { borderTop: `1px solid ${t.colorNeutralStroke2}`, paddingTop: "12px" },
});

/** A finding in full, and why it is left as it is [03c]. Nothing in the sheet changes. */
export function IgnoreScreen({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const radio = useRadioStyles();
  const pane = usePane();
  const { check: told, findings: rules, words } = useMessages();
  const notKept = usePaneState((state) => state.check.notKept);
  const [chosen, setChosen] = useState("");
  const [note, setNote] = useState("");
  const [missing, setMissing] = useState(false);
  const { what, why, todo } = tellFinding(rules, finding);
  const reason = told.reasonWith(chosen, note.trim());
  const keep = () => {
    setMissing(reason === "");
    if (reason !== "") void pane.check.ignore(finding, reason);
  };
  const from = { kind: "ignore", id: finding.id } as const;
  return (
    <Screen
      footer={
        <Footer
          scope={told.reasonScope}
          main={{ label: told.ignore, run: keep }}
          aside={
            <Button size="large" onClick={() => pane.check.show({ kind: "list", from })}>
              {words.cancel}
            </Button>
          }
        />
      }
    >
      <NotKept failure={notKept} title={told.notKept} what={told.notKeptWhat} />
      <div>
        <SeverityTitle severity={finding.severity} />
        <ScreenTitle>{rules[finding.rule].title}</ScreenTitle>
      </div>
      <FindingPlace finding={finding} />
      {finding.subject !== "" && <CellText text={finding.subject} className={styles.quote} />}
      <Facts facts={{ what, why, remedy: todo }} />
      <div className={styles.reason}>
        <Field
          label={told.reason}
          {...(missing && reason === "" ? { validationMessage: told.reasonNeeded } : {})}
        >
          <RadioGroup value={chosen} onChange={(_, { value }) => setChosen(value)}>
            {told.reasons.map((one) => (
              <Radio key={one} className={radio.radio} value={one} label={one} />
            ))}
          </RadioGroup>
        </Field>
      </div>
      <Field label={told.reasonNote}>
        <Textarea resize="vertical" value={note} onChange={(_, { value }) => setNote(value)} />
      </Field>
    </Screen>
  );
}
