import {
  applyFailureOf,
  hostErrorOf,
  readFailureOf,
} from "../../../src/adapters/office/hostErrors";

const officeError = (code: string | number) => ({
  name: "RichApi.Error",
  code,
  message: "Excel's words",
  debugInfo: { errorLocation: "Range.values" },
});
const known = (code: string | number) => {
  const error = hostErrorOf(officeError(code));
  if (!error) throw new Error("not recognised");
  return error;
};

describe("hostErrors", () => {
  it("keeps the host's code, place and words", () => {
    expect(known("AccessDenied")).toEqual({
      code: "AccessDenied",
      detail: "AccessDenied (Range.values): Excel's words",
    });
  });

  it("takes nothing for the host's that is a bug of ours", () => {
    expect([new TypeError("x"), "x", null, undefined, {}].map(hostErrorOf)).toEqual(
      Array.from({ length: 5 }, () => null),
    );
  });

  it.each([
    ["InvalidOperationInCellEditMode", "cell-editing"],
    ["AccessDenied", "protected"],
    ["RequestPayloadSizeLimitExceeded", "payload-too-large"],
    ["ResponsePayloadSizeLimitExceeded", "payload-too-large"],
    ["GeneralException", "host-failure"],
    ["SomethingNew", "host-failure"],
  ])("%s is %s to a writer", (code, failure) => {
    expect(applyFailureOf(known(code), true)).toMatchObject({ code: failure, restored: true });
  });

  it.each([
    ["InvalidOperationInCellEditMode", "cell-editing"],
    ["ItemNotFound", "sheet-missing"],
    ["AccessDenied", "host-failure"],
  ])("%s is %s to a reader", (code, failure) => {
    expect(readFailureOf(known(code)).code).toBe(failure);
  });
});
