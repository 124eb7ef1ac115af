import { parseStamp, stampJson } from "../../../domain/circulate/parseStamp";
import { stampNamespace, type Stamp, type StampFailure } from "../../../domain/circulate/Stamp";
import { refuse, type Result } from "../../../domain/Result";
import { XmlReader } from "../xml/XmlReader";
import { encodeText } from "./markup/entities";

/** Characters that JSON may hold as they are and XML may not. */
const unsafe = /[\u007f-\u009f\ufffe\uffff]/g;

/** The custom XML part of a stamp. */
export function sealStamp(stamp: Stamp): string {
  const json = JSON.stringify(stampJson(stamp)).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `<content xmlns="${stampNamespace}">${encodeText(json)}</content>`;
}

/** The stamp out of its part, as `CustomXmlPart.getXml` gives it. */
export function openStamp(xml: string): Result<Stamp, StampFailure> {
  const pieces: string[] = [];
  const handler = { open: () => null, text: (text: string) => void pieces.push(text) };
  const reader = new XmlReader(handler, new Set([stampNamespace]), "the stamp");
  reader.write(new TextEncoder().encode(xml));
  reader.finish();
  return reader.stopped
    ? refuse({ code: "damaged", detail: JSON.stringify(reader.stopped) })
    : openStampText(pieces.join(""));
}

/** The stamp out of the text inside its part. */
export function openStampText(text: string): Result<Stamp, StampFailure> {
  try {
    return parseStamp(JSON.parse(text));
  } catch (error) {
    return refuse({ code: "damaged", detail: String(error) });
  }
}
