import { refuse, succeed } from "../../src/domain/Result";
import type { DeliveryWay, WorkbookDelivery } from "../../src/ports/WorkbookDelivery";
import { rollOverCopy } from "../../src/usecases/rollOverCopy";

const bytes = new Uint8Array([80, 75]);

/** A delivery that has these ways, of which some fail as Excel does. */
function deliveryBy(
  name: string,
  ways: readonly DeliveryWay[],
  failing: Partial<Record<DeliveryWay, "cell-editing" | "host-failure">> = {},
) {
  const tried: string[] = [];
  const delivery: WorkbookDelivery = {
    bytes: async () => succeed({ name, bytes }),
    ways: () => ways,
    deliver: async ([file], _zip, not = []) => {
      const way = ways.find((one) => !not.includes(one));
      if (!way || !file) return refuse({ code: "no-way", detail: "" });
      tried.push(`${way} ${file.name}`);
      const code = failing[way];
      if (code) return refuse({ code, detail: "" });
      return way === "download"
        ? succeed({ way, file: file.name })
        : succeed({ way, file: file.name, left: [] });
    },
  };
  return { delivery, tried };
}

const both = ["download", "opened"] as const;
const nameFor = (file: string) => `新しい${file}`;

test.each([
  ["計画_令和４年度.xlsx", "計画_令和５年度.xlsx"],
  ["R4進捗表（令和5年3月）.xlsx", "R5進捗表（令和5年3月）.xlsx"],
  ["進捗表.xlsx", "新しい進捗表.xlsx"],
])("%s is opened as %s", async (name, then) => {
  const { delivery, tried } = deliveryBy(name, both);
  expect(await rollOverCopy({ delivery }, nameFor)).toMatchObject({ value: { way: "opened" } });
  expect(tried).toEqual([`opened ${then}`]);
});

test("where Excel opens no workbook, the copy comes as a file", async () => {
  const { delivery, tried } = deliveryBy("R4.xlsx", both, { opened: "host-failure" });
  expect(await rollOverCopy({ delivery }, nameFor)).toMatchObject({ value: { way: "download" } });
  expect(tried).toEqual(["opened R5.xlsx", "download R5.xlsx"]);
  const macro = deliveryBy("R4.xlsm", both);
  await rollOverCopy(macro, nameFor);
  expect(macro.tried).toEqual(["download R5.xlsm"]);
});

test("while a cell is being edited it is told, not worked around", async () => {
  const { delivery, tried } = deliveryBy("R4.xlsx", both, { opened: "cell-editing" });
  expect(await rollOverCopy({ delivery }, nameFor)).toMatchObject({
    failure: { code: "cell-editing" },
  });
  expect(tried).toEqual(["opened R5.xlsx"]);
});

test("where the workbook's file cannot be had there is no copy", async () => {
  const { delivery, tried } = deliveryBy("計画.xlsx", both);
  const failure = { code: "cell-editing" as const, detail: "" };
  const without = { ...delivery, bytes: async () => refuse(failure) };
  expect(await rollOverCopy({ delivery: without }, nameFor)).toEqual({ ok: false, failure });
  expect(tried).toEqual([]);
});
