/** An `xsd:boolean` attribute; absent is off. */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
