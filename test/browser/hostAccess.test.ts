import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as Axe from "axe-core";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { planBook } from "../embedded/page/planBook";
import { projectRoot } from "../support/projectRoot";

let host: HostPageTest;

beforeAll(async () => {
  host = await openHostPage(planBook(3));
  const axe = createRequire(`${projectRoot}/package.json`).resolve("axe-core/axe.min.js");
  await host.page.evaluate(readFileSync(axe, "utf8"));
}, 120_000);
afterAll(() => host.close());

/** WCAG A and AA rules that the host's own page breaks; the pane has tests of its own. */
async function broken(): Promise<string[]> {
  const results = await host.page.evaluate(() => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];
    const options = { runOnly: tags, iframes: false, resultTypes: ["violations" as const] };
    return axe.run({ exclude: [["iframe"]] }, options);
  });
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`,
  );
}

describe("access", () => {
  it("breaks no WCAG A or AA rule as opened", async () => {
    await expect(broken()).resolves.toEqual([]);
  });

  it("breaks none while a cell is edited, a file was refused and a question is open", async () => {
    const { page, cell } = host;
    const file = (name: string) => ({ name, mimeType: "", buffer: Buffer.from("x") });
    await cell("C3").click();
    await page.keyboard.type("変えた");
    await page.keyboard.press("Enter");
    await page.locator("input[type=file]").setInputFiles(file("a.xlsx"));
    await page.getByRole("button", { name: "保存せずに開く" }).click();
    await page.getByRole("alert").waitFor();
    await page.locator("input[type=file]").setInputFiles(file("b.xlsx"));
    await page.getByRole("alertdialog").waitFor();
    await cell("C4").dblclick();
    await expect(broken()).resolves.toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "やめる" }).click();
  });

  it("leads from part to part with F6, out of the pane too", async () => {
    const { page, cell } = host;
    await cell("C4").click();
    const part = () =>
      page.evaluate(() =>
        document.activeElement?.closest("[data-region]")?.getAttribute("data-region"),
      );
    const visited: (string | null | undefined)[] = [];
    for (let press = 0; press < 4; press++) {
      await page.keyboard.press("F6");
      visited.push(await part());
    }
    expect(visited).toEqual(["tabs", "pane", "ribbon", "sheet"]);
    await page.keyboard.press("Shift+F6");
    await expect(part()).resolves.toBe("ribbon");
  });
});
