import { circledNumber } from "../../../src/domain/text/circledNumber";

const upTo50 = Array.from({ length: 50 }, (_, index) => index + 1);

test("1 to 50 have a circled form, each read back as the number it is", () => {
  const written = upTo50.map((value) => circledNumber(value));
  expect(written.map((one) => one?.normalize("NFKC"))).toEqual(upTo50.map(String));
  expect([1, 20, 21, 35, 36, 50].map((value) => circledNumber(value)).join("")).toBe("①⑳㉑㉟㊱㊿");
});

test("there is none below 1, above 50 or above the last one wanted", () => {
  expect([0, 51].map((value) => circledNumber(value))).toEqual([null, null]);
  expect([20, 21].map((value) => circledNumber(value, 20))).toEqual(["⑳", null]);
  expect([35, 36].map((value) => circledNumber(value, 35))).toEqual(["㉟", null]);
});
