import { createHostWorkbook } from "../../../src/embedded/model/createHostWorkbook";
import { openHostPage } from "../../embedded/page/openHostPage";
import { paneOf } from "../paneLook";
import { storyPatience, type ManyStory } from "./ManyStory";

const roles = ["市民", "福祉事業者", "社協", "行政"];
const departments = Array.from({ length: 60 }, (_, i) => `第${i + 1}福祉課`);

/** A measure to four rows, and a department to a measure: with 250 of them each department has four or five. */
function book(measures: number) {
  const header = ["基本目標", "施策", "区分", "役割", "令和4年度実績", "令和5年度計画"];
  const rows = Array.from({ length: measures }, (_, index) =>
    roles.map((role, at) => {
      const tag = `【${departments[index % departments.length]}】\n■ 相談会を${index}回`;
      const duty = `①${role}が行う。`;
      if (at > 0) return [null, null, role, duty, null, null];
      const goal = index % 100 === 0 ? `${index / 100 + 1} つながる` : null;
      return [goal, `① 施策その${index + 1}`, role, duty, `${tag}開いた。`, `${tag}開く。`];
    }),
  ).flat();
  const tops = Array.from({ length: measures }, (_, index) => 2 + index * roles.length);
  const merges = tops.flatMap((top) =>
    ["B", "E", "F"].map((one) => `${one}${top}:${one}${top + 3}`),
  );
  return createHostWorkbook({
    file: "大きな計画.xlsx",
    sheets: [{ name: "進捗表", rows: [header, ...rows], merges }],
  });
}

/** The secretariat makes sixty copies; before the first step its preparations are open. At least 60 measures. */
export async function circulateStory(measures: number): Promise<ManyStory> {
  const host = await openHostPage(book(measures));
  const pane = await paneOf(host);
  const shows = (what: string) => pane.waitForSelector(`text=${what}`, { timeout: storyPatience });
  await pane.getByRole("tab", { name: "統合" }).click();
  await pane.getByRole("button", { name: "配布の準備をする" }).click();
  await shows("60課のうち60課");
  const steps = {
    "60 copies made": async () => {
      await pane.getByRole("button", { name: "60課のブックを作る" }).click();
      await shows("60冊のブックを作りました");
    },
  };
  return { host, pane, steps, close: () => host.close() };
}
