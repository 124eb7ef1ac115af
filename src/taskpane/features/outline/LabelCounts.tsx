import type { LabelStatus } from "../../../domain/outline/LabelFinding";
import { CountToggles } from "../../components/CountToggles";
import type { MarkKind } from "../../components/Mark";
import { useMessages, usePane } from "../../PaneContext";

const sections: readonly { section: LabelStatus; mark: MarkKind }[] = [
  { section: "right", mark: "written" },
  { section: "repair", mark: "enters" },
  { section: "look", mark: "ask" },
];

/** 合っている・直せる・確かめる, each with its number; the pressed one is listed below. */
export function LabelCounts(props: {
  readonly counts: Readonly<Record<LabelStatus, number>>;
  readonly section: LabelStatus;
}) {
  const pane = usePane();
  const { outline: told } = useMessages();
  return (
    <CountToggles
      label={told.countsLabel}
      parts={sections.map(({ section, mark }) => ({
        part: section,
        count: props.counts[section],
        mark,
        word: told.counts[section],
      }))}
      shown={props.section}
      onShow={(section) => pane.outline.showSection(section)}
    />
  );
}
