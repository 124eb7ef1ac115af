import { CountToggles } from "../../components/CountToggles";
import type { MarkKind } from "../../components/Mark";
import { useMessages, usePane } from "../../PaneContext";
import type { CarrySection } from "../../state/CarryState";

const sections: readonly { section: CarrySection; mark: MarkKind }[] = [
  { section: "fill", mark: "enters" },
  { section: "skip", mark: "occupied" },
  { section: "ask", mark: "ask" },
];

/** 入る・埋まっている・確認が必要, each with its number; the pressed one is listed below. */
export function CarryCounts(props: {
  readonly counts: Readonly<Record<CarrySection, number>>;
  readonly section: CarrySection;
}) {
  const pane = usePane();
  const { carry: told } = useMessages();
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
      onShow={(section) => pane.carry.showSection(section)}
    />
  );
}
