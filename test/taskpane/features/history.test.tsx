import { openDeskPane } from "./openDeskPane";
import { screen } from "@testing-library/react";
import { openBook, sampleBytes } from "../../support/desk";

test("opens", async () => {
  const workbook = await openBook(sampleBytes("令和5年度"), "this.xlsx");
  const { pane, close } = await openDeskPane(workbook);
  expect(pane.store.get().book.kind).toBe("read");
  expect(screen.getAllByRole("tab").length).toBe(5);
  close();
});
