import { makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import { LinkButton } from "../../components/LinkButton";
import { Unseen } from "../../components/Unseen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { filterList } from "../../state/filterList";
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
  if (listed.length === 0)
    return (
      <section className={styles.section}>
        <p className={text.plain} role="status">
          {searched
            ? told.notFound(search.trim())
            : part === "left"
              ? told.noneLeft
              : told.noneHere}
        </p>
        {part === "left" && !searched && (
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

function SeeLeft() {
  const pane = usePane();
  const { filterScreen: told } = useMessages();
  return <LinkButton onClick={() => pane.filter.list({ part: "left" })}>{told.seeLeft}</LinkButton>;
}
