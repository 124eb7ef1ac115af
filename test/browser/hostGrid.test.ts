import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { planBook } from "../embedded/page/planBook";

let host: HostPageTest;

beforeAll(async () => {
  host = await openHostPage(planBook(750));
}, 120_000);
afterAll(() => host.close());

const textOf = async (address: string) => (await host.cell(address).innerText()).trim();

describe("the sheet", () => {
  it("is a grid with Excel's row numbers, merges and only the sheets that are not hidden", async () => {
    const { page, cell } = host;
    const grid = page.getByRole("grid", { name: "シート R5進捗表" });
    await expect(grid.getAttribute("aria-rowcount")).resolves.toBe(String(3002 + 40));
    await expect(page.getByRole("tab").allInnerTexts()).resolves.toEqual([
      "R5進捗表",
      "予算内訳",
      "様式",
    ]);
    await expect(cell("D3").getAttribute("rowspan")).resolves.toBe("4");
    await expect(cell("A1").getAttribute("colspan")).resolves.toBe("4");
    await expect(page.getByRole("rowheader", { name: "3", exact: true }).count()).resolves.toBe(1);
    await expect(textOf("D3")).resolves.toBe("【福祉課】\n■ 相談会を1回開いた。");
  });

  it("renders a window of 3,000 rows and continues merges that cross its border", async () => {
    const { page, cell, select } = host;
    await select("D1401");
    await page.waitForSelector('td[data-address="D1399"]');
    expect(await page.locator("tbody tr").count()).toBeLessThan(150);
    // 目標4 began 197 rows further up: its piece spans all rendered rows of it.
    const piece = cell("A1203");
    expect(Number(await piece.getAttribute("rowspan"))).toBeGreaterThan(30);
    await expect(textOf("A2")).resolves.toBe("基本目標");
    const overlap = await page.evaluate(() => {
      const head = document.querySelector("thead")?.getBoundingClientRect();
      const under = document.elementFromPoint(200, (head?.bottom ?? 0) - 5);
      return under?.closest("td")?.dataset["address"];
    });
    expect(overlap).toMatch(/2$/);
    await select("A3");
  });

  it("cuts no wrapped text off in rows without a height", async () => {
    const cut = await host.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("td[data-address] > div")]
        .filter((box) => box.scrollHeight > box.clientHeight + 1)
        .map((box) => box.parentElement?.dataset["address"]),
    );
    expect(cut).toEqual([]);
  });
});

describe("the selection", () => {
  it("follows clicks, arrows, Home and End, and extends with Shift over whole merges", async () => {
    const { page, cell, selected } = host;
    await cell("C4").click();
    await expect(selected()).resolves.toBe("C4");
    await page.keyboard.press("ArrowRight");
    await expect(selected()).resolves.toBe("D3");
    await page.keyboard.press("ArrowDown");
    await expect(selected()).resolves.toBe("D7");
    await page.keyboard.press("Home");
    await expect(selected()).resolves.toBe("A3");
    await cell("C4").click();
    await page.keyboard.press("Shift+ArrowRight");
    await expect(selected()).resolves.toBe("C3:D6");
    await expect(cell("C5").getAttribute("aria-selected")).resolves.toBe("true");
    await expect(cell("C7").getAttribute("aria-selected")).resolves.toBe("false");
    await page.keyboard.press("Control+End");
    await expect(selected()).resolves.toBe("D2999");
    await page.keyboard.press("Control+Home");
    await expect(selected()).resolves.toBe("A3");
  });

  it("keeps a cell in the name box that is none out of the sheet, and says so", async () => {
    const { page, select, selected } = host;
    await select("ここ");
    await expect(page.getByRole("alert").innerText()).resolves.toContain("ここ");
    await page.getByRole("alert").getByRole("button").click();
    await expect(selected()).resolves.toBe("A3");
  });
});

describe("editing", () => {
  it("types over, breaks lines with Alt+Enter, commits with Enter and Tab", async () => {
    const { page, cell, selected } = host;
    await cell("C3").click();
    await page.keyboard.type("市民");
    await page.keyboard.press("Alt+Enter");
    await page.keyboard.type("(1)");
    await page.keyboard.press("Enter");
    await expect(textOf("C3")).resolves.toBe("市民\n(1)");
    await expect(selected()).resolves.toBe("C4");
    await page.keyboard.type("12/10");
    await page.keyboard.press("Tab");
    await expect(textOf("C4")).resolves.toMatch(/12月10日|10-Dec|12\/10/);
    await expect(selected()).resolves.toBe("D3");
  });

  it("edits inside the text after F2 or a double click, and cancels with Escape", async () => {
    const { page, cell } = host;
    await cell("C5").dblclick();
    await page.keyboard.press("End");
    await page.keyboard.type("等");
    await page.keyboard.press("Escape");
    await expect(textOf("C5")).resolves.toBe("社協");
    await page.keyboard.press("F2");
    await page.keyboard.press("Home");
    await page.keyboard.type("市");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect(textOf("C5")).resolves.toBe("市社協");
  });

  it("clears with Delete", async () => {
    const { page, cell } = host;
    await cell("C6").click();
    await page.keyboard.press("Delete");
    await expect(textOf("C6")).resolves.toBe("");
  });

  it("takes a Japanese input method's text whole and never commits while it composes", async () => {
    const { page, cell, selected } = host;
    const devtools = await page.context().newCDPSession(page);
    await cell("C7").click();
    const compose = (text: string) =>
      devtools.send("Input.imeSetComposition", {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await compose("ふ");
    await compose("ふくし");
    await page.keyboard.press("ArrowDown");
    await expect(selected()).resolves.toBe("C7");
    await compose("福祉");
    await devtools.send("Input.insertText", { text: "福祉" });
    await page.keyboard.press("Enter");
    await expect(textOf("C7")).resolves.toBe("福祉");
    await expect(selected()).resolves.toBe("C8");
  });

  it("edits in the formula bar, line breaks kept", async () => {
    const { page, cell } = host;
    await cell("D7").click();
    await page.getByLabel("D7 の内容").click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type("盛況。");
    await page.keyboard.press("Enter");
    await expect(textOf("D7")).resolves.toBe("【福祉課】\n■ 相談会を2回開いた。盛況。");
  });

  it("refuses a locked cell of a protected sheet with the reason", async () => {
    const { page, cell } = host;
    await page.getByRole("tab", { name: "様式" }).click();
    await cell("A1").click();
    await page.keyboard.type("変える");
    await expect(page.getByRole("alert").innerText()).resolves.toContain("保護");
    await expect(textOf("A1")).resolves.toBe("変えない");
    await page.getByRole("alert").getByRole("button").click();
    await page.getByRole("tab", { name: "R5進捗表" }).click();
  });

  it("made the page complain about nothing", () => {
    expect(host.complaints).toEqual([]);
  });
});
