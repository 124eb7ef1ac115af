import type { Legend } from "../../schedule/findLegend";
import { foldSymbol } from "../../schedule/marks";

/** Marks of one shape, that are typed for one another. */
const shapes = ["○◎●◉⚪⚫⭕", "□■▢▣◻◼⬜⬛", "◇◆❖⬥⬦", "☆★✩✪⭐", "△▲", "▽▼", "×✕✖❌"];

/** The symbols of the legend that have the shape of this one: what was probably meant. */
export function likeSymbols(symbol: string, legend: Legend): readonly string[] {
  const shape = shapes.find((one) => one.includes(foldSymbol(symbol)));
  if (shape === undefined) return [];
  return legend.map((entry) => entry.symbol).filter((one) => shape.includes(foldSymbol(one)));
}
