import { makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import { LinkButton } from "../../components/LinkButton";
import { Unseen } from "../../components/Unseen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { filterList } from "../../state/filterList";
import type { ListedPart } from "../../state/FilterState";
import { PlaceList } from "./PlaceList";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column" },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "0 8px",
  },
});

/** The places of the chosen part, or why there are none. */
export function PlacesSection() {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { filterScreen: told } = useMessages();
  const { listed, places, counts, department } = usePaneState(filterList);
  const { part, search } = usePaneState((state) => state.filter);
  const id = useId();
  if (places.length === 0) return null;
  const searched = search.trim() !== "";
  const heading = searched ? told.found(listed.length) : told.heading[part](listed.length);
  const also = {
    sheet: places.some(({ sheetId }) => sheetId !== places[0]?.sheetId),
    departments: department === null,
  };
  const written = () => pane.filter.list({ part: "written" });
  if (listed.length === 0 && searched) return <NotFound part={part} search={search.trim()} />;
  if (listed.length === 0)
    return (
      <section className={styles.section}>
        <p className={text.plain} role="status">
          {part === "left" ? told.noneLeft : told.noneHere}
        </p>
        {part === "left" && (
          <LinkButton onClick={written}>{told.seeWritten(counts.written)}</LinkButton>
        )}
        {part !== "left" && <SeeLeft />}
      </section>
    );
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={text.section}>
          {heading}
        </h3>
        {part === "left" ? (
          <LinkButton onClick={() => pane.filter.list({ part: "all" })}>{told.seeAll}</LinkButton>
        ) : (
          <SeeLeft />
        )}
      </div>
      <Unseen>{searched ? heading : ""}</Unseen>
      <PlaceList places={listed} labelledBy={id} also={also} />
    </section>
  );
}

/** Where the search looked, and the way to look everywhere. */
function NotFound(props: { readonly part: ListedPart; readonly search: string }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { filterScreen: told } = useMessages();
  const { part, search } = props;
  return (
    <section className={styles.section}>
      <p className={text.plain} role="status">
        {part === "all" ? told.notFound(search) : told.notFoundHere[part](search)}
      </p>
      {part !== "all" && (
        <LinkButton onClick={() => pane.filter.list({ part: "all" })}>
          {told.searchAll[part === "left" ? "left" : "other"]}
        </LinkButton>
      )}
      {part !== "left" && <SeeLeft />}
    </section>
  );
}

function SeeLeft() {
  const pane = usePane();
  const { filterScreen: told } = useMessages();
  return <LinkButton onClick={() => pane.filter.list({ part: "left" })}>{told.seeLeft}</LinkButton>;
}
