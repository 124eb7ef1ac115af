import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import { openHostPage } from "../embedded/page/openHostPage";
import { paneOf } from "./paneLook";
test("large", async () => {
  const rows = [["施策", "令和4年度実績", "令和5年度計画"], ...Array.from({ length: 2500 }, (_, i) => [`施策その${i + 1}`, "", `【福祉課】\n■ ${i}番目を続ける。`])];
  const host = await openHostPage(createHostWorkbook({ file: "a.xlsx", sheets: [{ name: "R5", rows }] }));
  const pane = await paneOf(host);
  await new Promise((r) => setTimeout(r, 5000));
  const out: string[] = [];
  const r = await pane.evaluate(async () => {
    const tab = [...document.querySelectorAll<HTMLElement>("[role=tab]")][1]!;
    const t0 = performance.now();
    const long: number[] = [];
    new PerformanceObserver((l) => { for (const e of l.getEntries()) long.push(Math.round(e.duration)); }).observe({ entryTypes: ["longtask"] });
    tab.click();
    const sync = performance.now() - t0;
    await new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(r)));
    const painted = performance.now() - t0;
    await new Promise((r) => setTimeout(r, 3000));
    return { sync, painted, long, scripts: performance.getEntriesByType("resource").map((e) => e.name.split("/").pop()) };
  });
  out.push(JSON.stringify(r));
  process.stdout.write(out.join("\n") + "\n");
  await host.close();
}, 180000);
