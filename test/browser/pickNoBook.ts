import type { Frame } from "playwright-core";

/** Picks a file as last year's, as a person does; it is no workbook, which is told. The pane can read files from then on. */
export async function pickNoBook(pane: Frame): Promise<void> {
  await pane.getByRole("tab", { name: "繰越" }).click();
  const input = pane.locator("input[type=file]").first();
  const buffer = Buffer.from("課名,実績\n");
  await input.setInputFiles({ name: "回答.xlsx", mimeType: "application/octet-stream", buffer });
  await pane.waitForSelector("text=「回答.xlsx」は読み取れませんでした");
}
