import { parseXml } from "../../../../../src/adapters/xlsx/change/markup/parseXml";
import { descendants } from "../../../../../src/adapters/xlsx/change/markup/XmlNode";

const outline = (text: string) => {
  const root = parseXml(text);
  return root && [root, ...descendants(root)].map((node) => text.slice(node.start, node.end));
};

it("knows where every element stands", () => {
  expect(
    outline('<?xml version="1.0"?>\n<a x="1"><b/>t<c y=\'>\'>u</c ><!-- <d> --></a>\n'),
  ).toEqual(["<a x=\"1\"><b/>t<c y='>'>u</c ><!-- <d> --></a>", "<b/>", "<c y='>'>u</c >"]);
});

it("passes over what only looks like elements", () => {
  expect(outline("<a><![CDATA[<b>]]><?p <c> ?><d z='</a>'/></a>")).toEqual([
    "<a><![CDATA[<b>]]><?p <c> ?><d z='</a>'/></a>",
    "<d z='</a>'/>",
  ]);
});

test.each([
  ["", "nothing"],
  ["<a>", "an end that is missing"],
  ["<a></b>", "another end"],
  ["</a>", "an end alone"],
  ["<a/><b/>", "two roots"],
  ["<a><b></a></b>", "crossed"],
  ['<!DOCTYPE a [<!ENTITY b "c">]><a/>', "a DTD"],
  ["<a b='></a>", "a value without an end"],
  ["<a><</a>", "a bare <"],
  ["<a/><", "a rest"],
  [`${"<a>".repeat(300)}${"</a>".repeat(300)}`, "nested too deeply"],
])("%# is not well formed: %s", (text) => {
  expect(parseXml(text)).toBeNull();
});
