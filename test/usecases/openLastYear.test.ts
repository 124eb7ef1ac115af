import { choosePairs } from "../../src/usecases/carryForwardYear";
import { openLastYear } from "../../src/usecases/openLastYear";
import { refuse, succeed } from "../../src/domain/Result";
import { bookOf } from "../support/sheetOf";
import { deskFor, understood, yearBook } from "./yearBook";

test("last year's file is understood and offers its plan", async () => {
  const { deps } = deskFor(bookOf(yearBook.sheets.slice(0, 1)));
  const last = bookOf(yearBook.sheets.slice(1), "last.xlsx");
  const files = { read: () => Promise.resolve(succeed(last)) };
  const opened = await openLastYear({ ...deps, files }, new Uint8Array([1]), "last.xlsx");
  if (!opened.ok) throw new Error(opened.failure.code);
  const { certain } = choosePairs(await understood(deps), opened.value);
  expect(certain.map(({ from, to }) => [from.file, to.file])).toEqual([["last.xlsx", "book.xlsx"]]);
});

test("a refused file stays a refusal", async () => {
  const { deps } = deskFor();
  const failure = { code: "encrypted", file: "last.xlsx", detail: "" } as const;
  const files = { read: () => Promise.resolve(refuse(failure)) };
  const opened = await openLastYear({ ...deps, files }, new Uint8Array([1]), "last.xlsx");
  expect(opened).toEqual({ ok: false, failure });
});
