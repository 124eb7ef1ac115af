import { useMessages, usePaneState } from "../PaneContext";

/** Where a text came from, in words: file › sheet › address. The open workbook is not named: one is looking at it. */
export function useOrigin(): (from: {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}) => string {
  const { words } = useMessages();
  const open = usePaneState(({ book }) =>
    book.kind === "read" ? book.understanding.book.file : "",
  );
  return ({ file, sheet, cell }) =>
    words.origin([file === open ? "" : file, sheet, cell].filter((part) => part !== ""));
}
