import { CountToggles } from "../../components/CountToggles";
import { LinkButton } from "../../components/LinkButton";
import type { MarkKind } from "../../components/Mark";
import { ScreenTitle } from "../../components/ScreenTitle";
import { Unseen } from "../../components/Unseen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { filterList } from "../../state/filterList";
import { filterParts, type FilterPart } from "../../state/FilterState";

const marks: Readonly<Record<FilterPart, MarkKind>> = {
  empty: "blank",
  draft: "draft",
  findings: "warning",
  written: "written",
};

/** How many places are left, and how many there are in each state; a number chooses what is listed below. */
export function FilterHead() {
  const text = useTextStyles();
  const pane = usePane();
  const { filterScreen: told, unreported } = useMessages();
  const { department, places, counts } = usePaneState(filterList);
  const part = usePaneState((state) => state.filter.part);
  if (places.length === 0)
    return (
      <div>
        <ScreenTitle>{told.noPlaces(department)}</ScreenTitle>
        <p className={text.plain}>{told.noPlacesNote}</p>
      </div>
    );
  const title = told.title(department, places.length, counts.left);
  const plans = places.reduce((sum, place) => sum + place.unreported.length, 0);
  return (
    <>
      <ScreenTitle>{title}</ScreenTitle>
      <Unseen>{title}</Unseen>
      <CountToggles
        label={told.partsLabel}
        parts={filterParts.map((one) => ({
          part: one,
          count: counts[one],
          mark: marks[one],
          word: told.parts[one],
        }))}
        shown={filterParts.find((one) => one === part) ?? null}
        onShow={(one) => pane.filter.list({ part: one === part ? "left" : one })}
      />
      {plans > 0 && part !== "unreported" && (
        <LinkButton onClick={() => pane.filter.list({ part: "unreported" })}>
          {unreported.see(plans, counts.unreported)}
        </LinkButton>
      )}
    </>
  );
}
