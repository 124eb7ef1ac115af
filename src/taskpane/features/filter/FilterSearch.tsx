import { Field, makeStyles, SearchBox, Select } from "@fluentui/react-components";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { filterList } from "../../state/filterList";
import { progressNow } from "../../state/progressNow";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "10px" },
  search: { maxWidth: "none" },
});

/** Finds measures and text; the secretariat also chooses whose places it looks at. */
export function FilterSearch() {
  const styles = useStyles();
  const pane = usePane();
  const { filterScreen: told } = useMessages();
  const { own, places, department } = usePaneState(filterList);
  const search = usePaneState((state) => state.filter.search);
  const progress = usePaneState(progressNow);
  const names = (progress?.departments ?? []).flatMap(({ department: name }) => name ?? []);
  if (places.length === 0 && department === null) return null;
  return (
    <div className={styles.fields}>
      {own === null && names.length > 0 && (
        <Field label={told.department}>
          <Select
            value={department ?? ""}
            onChange={(_, { value }) => pane.filter.list({ listOf: value === "" ? null : value })}
          >
            <option value="">{told.everybody}</option>
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={told.search}>
        <SearchBox
          className={styles.search}
          value={search}
          // Empty, it has nothing to dismiss, and Fluent's button would reach out of the pane.
          dismiss={search === "" ? null : { "aria-label": told.clear }}
          onChange={(_, { value }) => pane.filter.list({ search: value })}
        />
      </Field>
    </div>
  );
}
