/** How a label is numbered, from the coarsest form to the finest; titles of one form are of one level. */
const forms: readonly RegExp[] = [
  /^第[0-9０-９一二三四五六七八九十]+[章編部]/u,
  /^[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]/u,
  /^(?:基本目標|基本方針|推進目標|重点目標)[\s　]*[0-9０-９ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]/u,
  /^(?:活動目標|施策目標|個別目標)[\s　]*[0-9０-９ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]/u,
  /^[0-9０-９]{1,2}(?=[\s　.．、])/u,
  /^[(（][0-9０-９]{1,2}[)）]/u,
  /^[①-⑳㉑-㉟]/u,
  /^[(（]?[アイウエオカキクケコ][)）\s　]/u,
];

/** 0 for the coarsest form; null where the label has no number. */
export function numberForm(label: string): number | null {
  const form = forms.findIndex((pattern) => pattern.test(label.trim()));
  return form === -1 ? null : form;
}
