import { sameMeaning } from "../planSheet/Meaning";
import type { CarryCell } from "./CarryProposal";
import type { RememberedSuccession } from "./RememberedSuccession";

/** Who took over in a cell's place, by former name, as far as a person has said before. */
export function rememberedHere(
  { measure, role, column }: Pick<CarryCell, "measure" | "role" | "column">,
  successions: readonly RememberedSuccession[],
): Map<string, string> {
  const here = successions.filter(
    (one) => one.measure === measure.text && one.role === role && sameMeaning(one.column, column),
  );
  return new Map(here.map(({ former, successor }) => [former, successor]));
}
