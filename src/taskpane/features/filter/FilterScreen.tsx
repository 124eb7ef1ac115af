import { useEffect, type ReactNode } from "react";
import { Screen } from "../../components/Screen";
import { UndoneBar } from "../../components/UndoneBar";
import { usePane, usePaneState } from "../../PaneContext";
import { AskRowsScreen } from "./AskRowsScreen";
import { FilterFooter } from "./FilterFooter";
import { FilterHead } from "./FilterHead";
import { FilterSearch } from "./FilterSearch";
import { OpenedFiltered } from "./OpenedFiltered";
import { OwnerQuestions } from "./OwnerQuestions";
import { PlacesSection } from "./PlacesSection";
import { RowsSection } from "./RowsSection";

/** 絞込 [02]: what is left to write, the rows of the sheet, and below – `children` – how far everybody has come. */
export function FilterScreen({ children }: { readonly children: ReactNode }) {
  const pane = usePane();
  const asked = usePaneState((state) => state.filter.asked);
  const book = usePaneState((state) => state.book);
  useEffect(() => void pane.filter.look(), [pane, book]);
  if (asked) return <AskRowsScreen rows={asked.rows} />;
  return (
    <Screen footer={<FilterFooter />}>
      <UndoneBar />
      <OpenedFiltered />
      <FilterHead />
      <OwnerQuestions />
      <FilterSearch />
      <PlacesSection />
      <RowsSection />
      {children}
    </Screen>
  );
}
