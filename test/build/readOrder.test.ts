import { readOrder } from "../../assets/package/readOrder";

const url = "https://addin.city.example.jp/plan";

test("an address is needed, and what may be asked for is said", () => {
  expect(() => readOrder([])).toThrow("--url https://addin.city.example.jp/plan [--office local]");
});

test("the address loses its last slash; Office.js comes from the CDN unless asked otherwise", () => {
  expect(readOrder(["--url", `${url}/`])).toEqual({ url, local: false, out: null });
  expect(readOrder(["--url", url, "--office", "local", "--out", "a.zip"])).toEqual({
    url,
    local: true,
    out: "a.zip",
  });
});

test.each([
  [["--url", url, "--office", "cdn"], "--office cdn: only local"],
  [["--url", url, "--offcie", "local"], "--offcie"],
])("%j is refused", (given, why) => {
  expect(() => readOrder(given)).toThrow(why);
});
