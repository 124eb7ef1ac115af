import { makeStyles } from "@fluentui/react-components";
import { formatSpan } from "../../../domain/cells/address";
import { entryAreas } from "../../../domain/form/entryAreas";
import type { SheetProtection } from "../../../domain/form/protectForm";
import { planSheetsOf } from "../../../domain/planSheet/readPlanBook";
import { tellFormNotice } from "../../../messages/tellFormNotice";
import { Mark } from "../../components/Mark";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePaneState } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  item: {
    borderTop: `1px solid ${t.colorNeutralStroke2}`,
    padding: "10px 0",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
  },
});

/** One sheet: what stays open, what else changes, or why it is left as it is. */
export function SheetGuarded(props: {
  readonly sheet: SheetProtection;
  readonly protects: boolean;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const { form: told, formScreens: screens } = useMessages();
  const { sheet, protects } = props;
  const { refusal, notices } = sheet;
  const areas = useEntryAreas(sheet.sheetId);
  return (
    <li className={styles.item}>
      <h3 className={text.section} lang="ja">
        {sheet.sheetName}
      </h3>
      {refusal !== null && (
        <>
          <Mark kind="occupied">{screens.stay}</Mark>
          <p className={text.note}>
            {told.guards[refusal].why}
            {told.guards[refusal].remedy}
          </p>
        </>
      )}
      {refusal === null && protects && (
        <p className={text.plain}>
          {`${screens.open}：${areas.length > 0 ? areas.map(formatSpan).join("、") : screens.noneOpen}`}
          <br />
          {screens.locked}
        </p>
      )}
      {notices.map((notice) => (
        <Mark key={notice.code} kind="warning">
          {tellFormNotice(told, notice)}
        </Mark>
      ))}
    </li>
  );
}

/** Where a sheet is written; nothing of a sheet that is not known. */
function useEntryAreas(sheetId: string) {
  const book = usePaneState((state) => state.book);
  if (book.kind !== "read") return [];
  const { snapshot, book: plan } = book.understanding;
  const cells = snapshot.sheets.find(({ id }) => id === sheetId);
  const sheet = planSheetsOf(plan).find((one) => one.sheetId === sheetId);
  return cells && sheet ? entryAreas(sheet, cells).areas : [];
}
