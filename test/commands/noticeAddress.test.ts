import { noticeAddress } from "../../src/commands/noticeAddress";
import { parseRibbonCall } from "../../src/messages/RibbonNote";

const page = "https://addin.city.example.jp/plan/taskpane.html?_host_Info=Excel#x";
const at = "2026-04-01T09:00:00.000Z";

describe("the page of the dialog", () => {
  it("stands beside the pane's and is told the call", () => {
    const call = { kind: "choose", why: "several-pairs" } as const;
    const address = new URL(noticeAddress(page, call, at, "ja-JP"));
    expect(address.origin + address.pathname).toBe(
      "https://addin.city.example.jp/plan/notice.html",
    );
    expect(parseRibbonCall(address.searchParams.get("call"), at)).toEqual(call);
    expect(address.searchParams.get("language")).toBe("ja-JP");
  });

  it("is the help page where Excel is too old", () => {
    expect(noticeAddress(page, null, at, "ja-JP")).toBe(
      "https://addin.city.example.jp/plan/help.html",
    );
  });

  it("carries nothing of the host's own words, which may name what is in the workbook", () => {
    const failure = { code: "protected", detail: "シート 内部資料", restored: true } as const;
    const address = noticeAddress(page, { kind: "failed", failure }, at, "ja-JP");
    expect(decodeURIComponent(address)).not.toContain("内部資料");
    expect(parseRibbonCall(new URL(address).searchParams.get("call"), at)).toEqual({
      kind: "failed",
      failure: { ...failure, detail: "" },
    });
  });
});
