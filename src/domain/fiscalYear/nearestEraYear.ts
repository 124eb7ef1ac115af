import { eras } from "./era";

/** A year without an era lies no farther than this from the years it stands among. */
const reach = 12;

/** `30` among 2019 → 2018 (平成30年度); null where no era brings it near the years it stands among. */
export function nearestEraYear(bareYear: number, among: readonly number[]): number | null {
  const distance = (year: number) => Math.min(...among.map((other) => Math.abs(other - year)));
  const [nearest] = eras
    .map((era) => era.base + bareYear)
    .filter((year) => distance(year) <= reach)
    .sort((a, b) => distance(a) - distance(b));
  return nearest ?? null;
}
