import { xlsxFiles } from "../../../src/adapters/xlsx";
import { answerReads } from "../../../src/adapters/xlsxWorker/answerReads";
import type { FromReader, ToReader } from "../../../src/adapters/xlsxWorker/ReaderMessages";
import type { StartReader } from "../../../src/adapters/xlsxWorker/Reader";
import { workerFiles } from "../../../src/adapters/xlsxWorker/workerFiles";
import type { WorkbookFiles } from "../../../src/ports/WorkbookFiles";
import { describeFixtures, eachFixture, fixtureBytes } from "../../support/fixtures";
import { sheetFile } from "../../support/zipFile";

const open: MessagePort[] = [];
afterAll(() => open.forEach((port) => port.close()));

/** Both sides as they are, over a channel that copies as a worker's does. */
function overAChannel(inWorker: WorkbookFiles): WorkbookFiles {
  const startReader: StartReader = ({ said }) => {
    const { port1, port2 } = new MessageChannel();
    open.push(port1, port2);
    port1.onmessage = ({ data }: MessageEvent<FromReader>) => said(data);
    answerReads(
      {
        postMessage: (message) => port2.postMessage(message),
        addEventListener: (_, listener) => {
          port2.onmessage = ({ data }: MessageEvent<ToReader>) => listener({ data });
        },
      },
      inWorker,
    );
    return {
      send: (message) => port1.postMessage(message, [message.bytes.buffer]),
      stop: () => port1.close(),
    };
  };
  const inPage = { read: () => Promise.reject(new Error("not in the page")) };
  return workerFiles({ startReader, atOnce: 2, inPage, everyBeat: () => () => undefined });
}

const files = overAChannel(xlsxFiles);

test("a sheet of many pieces arrives whole", async () => {
  const rows = Array.from(
    { length: 4_500 },
    (_, at) =>
      `<row r="${at + 1}" ht="${20 + (at % 2)}" customHeight="1"><c r="A${at + 1}"><v>${at}</v></c></row>`,
  );
  const book = sheetFile(rows.join(""));
  const answer = await files.read(book, "large.xlsx");
  expect(answer).toEqual(await xlsxFiles.read(book, "large.xlsx"));
  expect(answer.ok && answer.value.sheets[0]?.cells.length).toBe(4_500);
  expect(answer.ok && answer.value.sheets[0]?.rowHeights?.length).toBe(4_500);
});

test("refusals are those of the reader, under the file's name", async () => {
  const answers = [new Uint8Array(), Buffer.from("課名,実績\n")].map((one) =>
    files.read(one, "回答.xlsx"),
  );
  const [empty, text] = await Promise.all(answers);
  expect(empty).toMatchObject({ failure: { code: "empty-file", file: "回答.xlsx" } });
  expect(text).toMatchObject({ failure: { code: "not-a-workbook", file: "回答.xlsx" } });
});

test("a reader that throws is told of, not waited for", async () => {
  const broken = overAChannel({ read: () => Promise.reject(new RangeError("too deep")) });
  await expect(broken.read(new Uint8Array([1]), "a.xlsx")).resolves.toEqual({
    ok: false,
    failure: { code: "damaged", file: "a.xlsx", detail: "the reader: RangeError: too deep" },
  });
});

describeFixtures("the cities' workbooks", () => {
  test.each(eachFixture())("%s arrives as it is read", async (file) => {
    const bytes = fixtureBytes(file);
    expect(await files.read(bytes, file)).toEqual(await xlsxFiles.read(bytes, file));
  });
});
