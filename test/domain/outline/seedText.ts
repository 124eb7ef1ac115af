import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { sharedFolder } from "../../support/shared";

/** The text of one real document, by the number that its file name begins with. */
export function seedText(number: string): string {
  const folder = sharedFolder("seeds");
  const file = readdirSync(folder).find((name) => name.startsWith(number)) ?? "";
  return readFileSync(path.join(folder, file), "utf8");
}

/** 一関市: the leaflet of the plan (概要版). Its headings stand behind what they head; its priorities are listed apart. */
export function leafletText(): string {
  return seedText("002");
}

/** 一関市: the same part in the council's papers: lists of goals and of directions, without saying which belong together. */
export function councilText(): string {
  const text = seedText("000");
  return text.slice(text.indexOf("## 7 計画の基本的な考え"), text.indexOf("### 9 計画の周知"));
}
