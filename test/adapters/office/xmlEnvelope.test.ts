import fc from "fast-check";
import { openEnvelope, sealEnvelope } from "../../../src/adapters/office/xmlEnvelope";

const namespace = "urn:test";

/** Char of XML 1.0, without the discouraged ones. */
const allowedInXml = /^[\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

describe("xmlEnvelope", () => {
  it("gives back any text, and is XML whatever is in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const xml = sealEnvelope(namespace, { text });
        expect(xml).toMatch(allowedInXml);
        expect(openEnvelope(xml)).toEqual({ ok: true, value: { text } });
      }),
      { numRuns: 1_000, seed: 1 },
    );
  });

  it.each([
    "\u0000\u0001\u001f",
    "\ud800",
    "\udc00x\ud83d",
    "\ufffe\uffff",
    "]]>&<\u0085",
    "a\r\nb",
  ])("keeps %j", (text) => {
    expect(openEnvelope(sealEnvelope(namespace, text))).toEqual({ ok: true, value: text });
  });

  it("reads a part that other software has written again", () => {
    const again = `\uFEFF<?xml version="1.0"?>\n<!-- x --><a:content xmlns:a="urn:test">{&quot;a&quot;:<![CDATA["<"]]>, "b":"&#x3042;&#65;&amp;"}</a:content>\n`;
    expect(openEnvelope(again)).toEqual({ ok: true, value: { a: "<", b: "あA&" } });
  });

  it.each(["", "text", "<content>", "<content xmlns='x'>{</content>", "<a>1</b>"])(
    "refuses %j",
    (xml) => {
      expect(openEnvelope(xml).ok).toBe(false);
    },
  );
});
