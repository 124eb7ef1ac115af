/** What the name of a department ends with (課, also センター, 本部…課, 事務局, 支所). */
const endings = /(?:課|室|係|局|署|支所|事務所|保健所|出張所|センター|本部|協議会|館)$/u;

/** Whether a folded text has the form of a department's name; no register is asked. */
export function looksLikeDepartment(name: string): boolean {
  return name.length >= 2 && name.length <= 30 && endings.test(name);
}
