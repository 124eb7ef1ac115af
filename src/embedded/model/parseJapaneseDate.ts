const firstYears: Readonly<Record<string, number>> = {
  令和: 2019,
  R: 2019,
  平成: 1989,
  H: 1989,
  昭和: 1926,
  S: 1926,
  大正: 1912,
  T: 1912,
  明治: 1868,
  M: 1868,
};
const forms: readonly {
  readonly pattern: RegExp;
  readonly numberFormat: string;
}[] = [
  {
    pattern: /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日$/,
    numberFormat: 'yyyy"年"m"月"d"日"',
  },
  { pattern: /^(?<year>\d{4})年(?<month>\d{1,2})月$/, numberFormat: 'yyyy"年"m"月"' },
  { pattern: /^(?<month>\d{1,2})月(?<day>\d{1,2})日$/, numberFormat: 'm"月"d"日"' },
  {
    pattern:
      /^(?<era>令和|平成|昭和|大正|明治)(?<year>\d{1,2}|元)年(?<month>\d{1,2})月(?<day>\d{1,2})日$/,
    numberFormat: '[$-411]ggge"年"m"月"d"日"',
  },
  {
    pattern: /^(?<era>[RHSTM])(?<year>\d{1,2})[./-](?<month>\d{1,2})[./-](?<day>\d{1,2})$/i,
    numberFormat: "[$-411]ge.m.d",
  },
];

/** Dates as Japanese Excel takes them from the keyboard, beyond the forms that every locale has. Null when it is none. */
export function parseJapaneseDate(text: string): { value: number; numberFormat: string } | null {
  for (const { pattern, numberFormat } of forms) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const serial = serialOf(yearOf(groups), Number(groups.month), Number(groups.day ?? 1));
    if (serial !== null) return { value: serial, numberFormat };
  }
  return null;
}

/** A date without a year is one of the current year, as in Excel. */
function yearOf(groups: Record<string, string | undefined>): number {
  if (groups.year === undefined) return new Date().getFullYear();
  const year = groups.year === "元" ? 1 : Number(groups.year);
  return groups.era ? (firstYears[groups.era.toUpperCase()] ?? 0) + year - 1 : year;
}

/** Excel's day number; null for a day that does not exist. */
function serialOf(year: number, month: number, day: number): number | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  const exists = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  const serial = Math.round((time.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  return exists && serial > 60 ? serial : null;
}
