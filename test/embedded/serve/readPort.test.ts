import { readPort } from "../../../src/embedded/serve/readPort";

test.each([
  [undefined, 3000],
  ["", 3000],
  ["3917", 3917],
  ["0", 0],
])("PORT=%s is %d", (said, port) => {
  expect(readPort(said)).toEqual({ ok: true, value: port });
});

test.each(["http", "-1", "65536", "3000.5", "0x10"])("PORT=%s is refused", (said) => {
  const read = readPort(said);
  expect(read.ok ? "" : read.failure).toContain(`PORT=${said} は使えません。`);
});
