const dayLength = 86_400_000;
const form = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;
const timeForm = /^(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?$/;

/** A date of a cell with `t="d"` (Strict) as Excel's serial number; null where it is none. */
export function serialOfIsoDate(text: string, date1904: boolean): number | null {
  const time = timeForm.exec(text);
  if (time) return dayPart(time[1], time[2], time[3]);
  const match = form.exec(text);
  if (!match) return null;
  const [, year, month, day, hours, minutes, seconds] = match;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / dayLength;
  const epoch = Date.UTC(date1904 ? 1904 : 1899, date1904 ? 0 : 11, date1904 ? 1 : 30) / dayLength;
  const serial = days - epoch;
  // Before its 1900-02-29, which never was, Excel counts one day less.
  return (serial < 61 && !date1904 ? serial - 1 : serial) + dayPart(hours, minutes, seconds);
}

function dayPart(hours = "0", minutes = "0", seconds = "0"): number {
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) / 86_400;
}
