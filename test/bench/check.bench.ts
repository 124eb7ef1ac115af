import type { WorkbookSnapshot } from "../../src/domain/cells/SheetSnapshot";
import { readPlanBook } from "../../src/domain/planSheet/readPlanBook";
import { profileSchema, type Profile } from "../../src/domain/profile/Profile";
import { createChecker, type CheckInput } from "../../src/domain/rules/createChecker";
import { largeBook } from "./largeBook";
import { medianOf } from "./medianOf";

const departments = ["福祉課", "長寿社会課", "健康づくり課"].map((name) => ({ name }));
const profile: Profile = profileSchema.parse({ departments });

function inputOf(snapshot: WorkbookSnapshot): CheckInput {
  return { snapshot, book: readPlanBook(snapshot, profile), profile, outline: null };
}

/** The workbook after somebody typed into one of its entries. */
function typed(book: WorkbookSnapshot, nonce: number): WorkbookSnapshot {
  const text = `【福祉課】\n■ ${nonce}回実施した。`;
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.row === 1 && cell.column === 5
        ? { ...cell, text, content: { kind: "text" as const, text } }
        : cell,
    ),
  }));
  return { ...book, sheets };
}

/** What it costs to check a plan sheet the first time, again, and after typing. Run by `npm run bench`. */
function measure(rows: number): void {
  const book = largeBook(rows);
  const input = inputOf(book);
  const first = medianOf(() => createChecker()(input));
  const checker = createChecker();
  checker(input);
  const again = medianOf(() => checker(input));
  const changed = Array.from({ length: 18 }, (_, i) => inputOf(typed(book, i)));
  let run = 0;
  const after = medianOf(() => checker(changed[run++ % changed.length] ?? input));
  process.stdout.write(`check ${rows} rows, first: ${first}\n`);
  process.stdout.write(`check ${rows} rows, nothing changed: ${again}\n`);
  process.stdout.write(`check ${rows} rows, after typing in a cell: ${after}\n`);
}

for (const rows of [200, 2_000, 20_000]) measure(rows);
