import { openBook } from "./openBook";

test("a workbook that is open for reading alone says so; one that can be written does not", async () => {
  const book = await openBook({ rows: [["文"]] });
  await expect(book.live.readOnly()).resolves.toEqual({ ok: true, value: false });
  book.workbook.readOnly = true;
  await expect(book.live.readOnly()).resolves.toEqual({ ok: true, value: true });
  book.host.faults.inject({ kind: "cellEditing" });
  await expect(book.live.readOnly()).resolves.toMatchObject({
    failure: { code: "cell-editing" },
  });
  book.close();
});
