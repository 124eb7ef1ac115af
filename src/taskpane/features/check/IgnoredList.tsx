import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
} from "@fluentui/react-components";
import { formatAddress } from "../../../domain/cells/address";
import type { IgnoredHere } from "../../../usecases/checkWorkbook";
import { LinkButton } from "../../components/LinkButton";
import { NotKept } from "../../components/NotKept";
import { useTextStyles } from "../../components/useTextStyles";
import { useWhen } from "../../components/useWhen";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { scopedFindings } from "../../state/scopedFindings";
import { paneTokens as t } from "../../theme/paneTokens";
import { FindingPlace } from "./FindingPlace";

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${t.colorNeutralStroke1}` },
  header: { "& button": { minHeight: "48px", paddingLeft: 0 } },
  list: { margin: "0 0 0 8px", padding: 0, listStyleType: "none" },
  item: {
    margin: "8px 0",
    paddingLeft: "12px",
    borderLeft: `2px solid ${t.colorNeutralStroke2}`,
  },
});

/** The findings that were left as they are, each with the reason and the way back; nothing where there are none. */
export function IgnoredList() {
  const styles = useStyles();
  const { check: told } = useMessages();
  const { ignored } = usePaneState(scopedFindings);
  const notKept = usePaneState((state) => state.check.notKept);
  if (ignored.length === 0) return null;
  return (
    <div className={styles.part}>
      <NotKept failure={notKept} title={told.notKept} what={told.notKeptWhat} />
      <Accordion collapsible>
        <AccordionItem value="ignored">
          <AccordionHeader as="h3" className={styles.header}>
            {told.ignoredList(ignored.length)}
          </AccordionHeader>
          <AccordionPanel>
            <ul className={styles.list}>
              {ignored.map((one) => (
                <IgnoredItem key={one.finding.id} {...one} />
              ))}
            </ul>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </div>
  );
}

function IgnoredItem({ finding, ignored }: IgnoredHere) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { check: told, findings: rules } = useMessages();
  const when = useWhen();
  const { title } = rules[finding.rule];
  const place = told.placeNamed(formatAddress(finding.position), title);
  return (
    <li className={styles.item}>
      <p className={text.plain}>{title}</p>
      <FindingPlace finding={finding} />
      <p className={text.plain}>{ignored.reason}</p>
      <p className={text.note}>{told.ignoredWhen(when(ignored.at))}</p>
      <LinkButton
        label={told.unignoreNamed(place)}
        onClick={() => void pane.check.unignore(ignored)}
      >
        {told.unignore}
      </LinkButton>
    </li>
  );
}
