import {
  notebookNamespace,
  openNotebook,
  sealNotebook,
} from "../../../src/adapters/office/notebookContent";
import { sealEnvelope } from "../../../src/adapters/office/xmlEnvelope";
import type { RememberedSuccession } from "../../../src/domain/carryForward/RememberedSuccession";
import { emptyNotebook } from "../../../src/ports/Notebook";

const said = (successor: string, measure = "見守り"): RememberedSuccession => ({
  measure,
  role: "行政",
  column: { kind: "result", fiscalYear: 2022, party: "市" },
  former: "子育て支援課",
  successor,
});
const sealed = (...successions: RememberedSuccession[]) =>
  sealNotebook({ ...emptyNotebook, successions });

test("who took over travels with the workbook; notebooks from before know nothing of it", () => {
  expect(openNotebook([sealed(said("児童保育課"))])).toMatchObject({
    ok: true,
    value: { successions: [said("児童保育課")] },
  });
  const older = openNotebook([sealNotebook(emptyNotebook)]);
  expect(older.ok && older.value.successions).toBeUndefined();
});

test("of two notebooks that are joined the first one's answer counts, and none is lost", () => {
  const joined = openNotebook([
    sealed(said("児童保育課")),
    sealed(said("こども家庭課"), said("こども家庭課", "相談")),
  ]);
  expect(joined.ok && joined.value.successions).toEqual([
    said("児童保育課"),
    said("こども家庭課", "相談"),
  ]);
});

test("an answer that cannot be understood is damage, not a guess", () => {
  const broken = { ...emptyNotebook, version: 1, successions: [{ former: "子育て支援課" }] };
  expect(openNotebook([sealEnvelope(notebookNamespace, broken)])).toMatchObject({
    ok: false,
    failure: { code: "damaged" },
  });
});
