import { refuse, succeed } from "../../src/domain/Result";
import type { DeliveryWay, WorkbookDelivery } from "../../src/ports/WorkbookDelivery";
import { openSample } from "../../src/usecases/openSample";

const file = { name: "見本.xlsx", bytes: new Uint8Array([1]) };
const sample = { file: async () => succeed(file) };

function deliveryWith(answer: Awaited<ReturnType<WorkbookDelivery["deliver"]>>) {
  const refusedWays: DeliveryWay[] = [];
  const delivery: Pick<WorkbookDelivery, "deliver"> = {
    deliver: async (_files, _zip, not = []) => {
      refusedWays.push(...not);
      return answer;
    },
  };
  return { delivery: delivery as WorkbookDelivery, refusedWays };
}

test("the sample is opened, never downloaded", async () => {
  const { delivery, refusedWays } = deliveryWith(
    succeed({ way: "opened", file: "見本.xlsx", left: [] }),
  );
  await expect(openSample({ sample, delivery })).resolves.toEqual({ kind: "opened" });
  expect(refusedWays).toEqual(["download"]);
});

test("why it did not open is told: no file, no way, a cell that is open", async () => {
  const { delivery } = deliveryWith(refuse({ code: "no-way", detail: "none" }));
  const missing = { file: async () => refuse({ detail: "404" }) };
  await expect(openSample({ sample: missing, delivery })).resolves.toEqual({
    kind: "failed",
    why: "no-file",
    detail: "404",
  });
  await expect(openSample({ sample, delivery })).resolves.toEqual({
    kind: "failed",
    why: "no-way",
    detail: "none",
  });
  const open = deliveryWith(refuse({ code: "cell-editing", detail: "5004" }));
  await expect(openSample({ sample, delivery: open.delivery })).resolves.toMatchObject({
    why: "cell-editing",
  });
});
