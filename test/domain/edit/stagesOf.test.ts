import { stagesOf } from "../../../src/domain/edit/stagesOf";
import { everyKind } from "./everyKind";

const { setContent, setFill, setMerges, setProtection, insertRows, deleteRows } = everyKind;
const beside = { ...setContent, position: { row: 3, column: 6 } };

test("edits that can be looked at together stay together, in their order", () => {
  expect(stagesOf([])).toEqual([]);
  expect(stagesOf([setContent, setFill, beside])).toEqual([[setContent, setFill, beside]]);
  expect(stagesOf([insertRows, deleteRows, setContent])).toEqual([
    [insertRows, deleteRows],
    [setContent],
  ]);
  expect(stagesOf([setMerges, setContent, setProtection, setMerges])).toEqual([
    [setMerges],
    [setContent],
    [setProtection],
    [setMerges],
  ]);
});

test("a place that is written twice is looked at twice", () => {
  expect(stagesOf([setContent, beside, setContent, beside])).toEqual([
    [setContent, beside],
    [setContent, beside],
  ]);
});
