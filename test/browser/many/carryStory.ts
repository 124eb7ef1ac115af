import { createHostWorkbook } from "../../../src/embedded/model/createHostWorkbook";
import { openHostPage } from "../../embedded/page/openHostPage";
import { paneOf } from "../paneLook";
import { storyPatience, type ManyStory } from "./ManyStory";

const departments = Array.from({ length: 20 }, (_, i) => `地域づくり第${i + 1}課`);

const entry = (line: (at: number) => string) =>
  departments.map((name, i) => `【${name}】\n${line(i)}`).join("\n");

const plan = (measure: number) =>
  entry(
    (i) =>
      `■ ${measure}番目の地区で、見守りの会を年${i + 1}回開く。\n■ 協力店${measure + i}店に登録を呼びかける。\n■ 講座を開催予定。`,
  );
const result = (measure: number) =>
  entry((i) => `■ ${measure}番目の地区で、見守りの会を年${i}回開いた。`);

/** So many measures, in each of which twenty departments have a plan and a result: 60 are the largest city there is. */
function book(measures: number) {
  const sheet = (name: string, headers: readonly string[], filled: boolean) => ({
    name,
    rows: [
      ["基本目標", "施策", ...headers],
      ...Array.from({ length: measures }, (_, i) => [
        "1 つながる",
        `${i + 1} 地域の支え合い その${i + 1}`,
        filled ? result(i + 1) : null,
        filled ? plan(i + 1) : null,
      ]),
    ],
  });
  return createHostWorkbook({
    file: "令和5年度.xlsx",
    sheets: [
      sheet("R5進捗表", ["令和4年度実績", "令和5年度計画"], false),
      sheet("R4進捗表", ["令和3年度実績", "令和4年度計画"], true),
    ],
  });
}

/** Last year's plans are carried forward: what will be written is looked at, chosen, and told in other words. */
export async function carryStory(measures: number): Promise<ManyStory> {
  const host = await openHostPage(book(measures));
  const pane = await paneOf(host);
  const shows = (what: string) => pane.waitForSelector(what, { timeout: storyPatience });
  const ready = () => shows(`footer button:has-text('${measures}か所')`);
  const unchanged = pane.getByRole("switch", { name: "文末を直さずに入れる" });
  const steps = {
    "what will be written": async () => {
      await pane.getByRole("tab", { name: "繰越" }).click();
      await ready();
    },
    "a cell opened, its sentences chosen": async () => {
      await pane.getByRole("button", { name: /^地域の支え合い その2(?:$| )/u }).click();
      await shows("[aria-expanded=true] >> nth=1");
      const sources = pane.getByRole("radiogroup", { name: "【地域づくり第1課】の下書きのもと" });
      await sources.last().getByRole("radio", { name: /両方/u }).check();
      await pane.getByRole("radio", { name: "開催した" }).last().check();
      await pane.getByRole("button", { name: "ほか16課の文を見る" }).last().click();
    },
    "all in the words of the plan": async () => {
      await unchanged.check();
      await shows("text=一字も変えずに");
    },
    "all in the words of a result again": async () => {
      await unchanged.uncheck();
      await pane.waitForSelector("text=一字も変えずに", { state: "detached" });
      await ready();
    },
  };
  return { host, pane, steps, close: () => host.close() };
}
