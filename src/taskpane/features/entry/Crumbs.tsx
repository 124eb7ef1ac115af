import {
  Breadcrumb,
  BreadcrumbButton,
  BreadcrumbDivider,
  BreadcrumbItem,
  makeStyles,
} from "@fluentui/react-components";
import { Fragment } from "react";
import type { Location } from "../../../domain/planSheet/locate";
import { hierarchyLabels } from "../../../domain/planSheet/measureTitle";
import { useMessages, usePane } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  crumbs: { marginLeft: "-6px", "& ol": { flexWrap: "wrap" } },
  crumb: {
    fontSize: t.fontSizeBase200,
    minHeight: "28px",
    maxWidth: "180px",
    padding: "0 6px",
    color: t.colorNeutralForeground2,
  },
  text: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  role: {
    fontSize: t.fontSizeBase200,
    padding: "0 6px",
    fontWeight: t.fontWeightSemibold,
  },
});

/** Where a place stands, in short numbers; full titles in the tooltip, a click goes to that level's cell. */
export function Crumbs(props: { readonly sheetId: string; readonly location: Location }) {
  const styles = useStyles();
  const pane = usePane();
  const { entry: told } = useMessages();
  const { table, measure, row } = props.location;
  const levels = table.columns.filter((column) => column.kind === "hierarchy");
  // Levels above the columns stand in lines of their own: the first column is the nearest to them.
  const above = measure.hierarchy.length - levels.length;
  const crumbs = hierarchyLabels(measure, table.columns).flatMap((label, level) =>
    label === "" ? [] : [{ label, level, full: measure.hierarchy[level] ?? label }],
  );
  return (
    <Breadcrumb size="small" className={styles.crumbs} aria-label={told.breadcrumb}>
      {crumbs.map(({ label, level, full }, i) => (
        <Fragment key={level}>
          {i > 0 && <BreadcrumbDivider />}
          <BreadcrumbItem>
            <BreadcrumbButton
              className={styles.crumb}
              title={full}
              onClick={() => {
                const column = (levels[level - above] ?? levels[0])?.column ?? 0;
                void pane.goTo(props.sheetId, { row: measure.rows[0], column });
              }}
            >
              <span className={styles.text}>{label}</span>
            </BreadcrumbButton>
          </BreadcrumbItem>
        </Fragment>
      ))}
      {row.role && (
        <>
          <BreadcrumbDivider />
          <BreadcrumbItem className={styles.role}>{row.role}</BreadcrumbItem>
        </>
      )}
    </Breadcrumb>
  );
}
