import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import { useMessages } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";
import { ListedBar } from "./ListedBar";
import { ListPlaces } from "./ListPlaces";

const useStyles = makeStyles({
  part: { borderTop: `1px solid ${t.colorNeutralStroke1}` },
  header: { "& button": { minHeight: "48px", paddingLeft: 0 } },
  panel: { margin: "0 0 8px 8px" },
});

/** Excelの入力規則: lists that guard the cells also where nobody has the add-in. It looks at them once it is opened. */
export function ListCard() {
  const styles = useStyles();
  const { lists: told } = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.part}>
      <ListedBar />
      <Accordion
        collapsible
        openItems={open ? ["lists"] : []}
        onToggle={(_, { openItems }) => setOpen(openItems.length > 0)}
      >
        <AccordionItem value="lists">
          <AccordionHeader as="h3" className={styles.header}>
            {told.title}
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>{open && <ListPlaces />}</AccordionPanel>
        </AccordionItem>
      </Accordion>
    </div>
  );
}
