import "../support/paneSetup";
import { render, screen } from "@testing-library/react";
import { messagesFor } from "../../src/messages/messagesFor";
import { NotStarted } from "../../src/taskpane/NotStarted";
import { findings } from "./findings";

const { startFailure } = messagesFor("ja");

test("an Excel that is too old is told of in three parts, with its own version to pass on", async () => {
  render(
    <NotStarted
      facts={startFailure.oldExcel}
      messages={messagesFor("ja")}
      detail="Excel 16.0.4266.1001"
    />,
  );
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
    "このExcelでは使えません。ブックは変わっていません",
  );
  expect(screen.getAllByRole("term").map(({ textContent }) => textContent)).toEqual([
    "事象",
    "原因",
    "対処",
  ]);
  expect(screen.getByText("Excel 16.0.4266.1001")).toBeTruthy();
  expect(await findings()).toEqual([]);
});

test("outside Excel there is nothing to pass on", () => {
  render(<NotStarted facts={startFailure.noExcel} messages={messagesFor("en")} detail="" />);
  expect(screen.queryByRole("button")).toBeNull();
});
