import {
  formatBlock,
  formatBody,
  formatEntry,
  formatHead,
  formatItem,
} from "../../../src/domain/entry/formatEntry";
import { parseEntry } from "../../../src/domain/entry/parseEntry";

test("line breaks of every kind, blank lines and odd spaces come back as they were", () => {
  const text = "\r\n 【福祉課】　\r\n\n　■  あ \r い\n\n\n";
  expect(formatEntry(parseEntry(text))).toBe(text);
});

test("an entry is the sum of its blocks", () => {
  const text = "前書き\n【福祉課】\n■ あ\n【長寿社会課】■ い";
  const { blocks } = parseEntry(text);
  expect(blocks.map(formatBlock)).toEqual(["前書き\n", "【福祉課】\n■ あ\n", "【長寿社会課】■ い"]);
});

test("a block is its tag and what stands under it, or its head and its items", () => {
  const text = "前書き\n 【福祉課】　\n\n■ あ\nまた、い\n・ う\n";
  const { blocks } = parseEntry(text);
  expect(blocks.map(formatHead)).toEqual(["", " 【福祉課】　\n\n"]);
  expect(blocks.map(formatBody)).toEqual(["前書き\n", "\n■ あ\nまた、い\n・ う\n"]);
  const whole = blocks.map((block) => formatHead(block) + block.items.map(formatItem).join(""));
  expect(whole).toEqual(blocks.map(formatBlock));
});
