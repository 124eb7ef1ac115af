import { formatRibbonCall, type RibbonCall } from "../messages/RibbonNote";

/**
 * The address of the page that says what the pane cannot: the notice, or the help page (`null`), which names the Excel
 * that is needed. It carries codes only; nothing of the workbook or of the host's words is in it.
 */
export function noticeAddress(
  page: string,
  call: RibbonCall | null,
  at: string,
  language: string,
): string {
  const address = new URL(call ? "notice.html" : "help.html", page);
  if (call) {
    address.searchParams.set("call", formatRibbonCall(withoutDetail(call), at));
    address.searchParams.set("language", language);
  }
  return address.href;
}

function withoutDetail(call: RibbonCall): RibbonCall {
  switch (call.kind) {
    case "failed":
      return { kind: "failed", failure: { ...call.failure, detail: "" } };
    case "read-failed":
      return { kind: "read-failed", failure: { code: call.failure.code } };
    default:
      return call;
  }
}
