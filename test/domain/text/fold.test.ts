import { fold } from "../../../src/domain/text/fold";

test("width and white space do not count when texts are compared", () => {
  expect(fold("施　策\n")).toBe("施策");
  expect(fold("Ｒ５ (2023)")).toBe("R5(2023)");
  expect(fold("①")).toBe("1");
});
