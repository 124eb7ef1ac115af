import { makeStyles } from "@fluentui/react-components";
import { formatSpan } from "../../../domain/cells/address";
import type { ListArea } from "../../../domain/listValidation/ListArea";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "20px", overflowWrap: "anywhere" },
});

/** Areas by what is chosen there, with the values. */
export function ListAreas(props: { readonly title: string; readonly areas: readonly ListArea[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { lists: told } = useMessages();
  return (
    <div>
      <h4 className={text.section}>{props.title}</h4>
      <ul className={styles.list}>
        {props.areas.map(({ kind, sheetId, sheetName, area, values }) => (
          <li key={`${sheetId} ${formatSpan(area)}`}>
            {told.kind[kind]}
            <div className={text.note}>{told.area(sheetName, formatSpan(area))}</div>
            <div className={text.note}>{told.values(values)}</div>
          </li>
        ))}
      </ul>
    </div>
  );
}
