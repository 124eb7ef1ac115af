import type { Color } from "hucre";

/** The 56 colours of `indexed` 8–63 (ECMA-376, 18.8.27); 0–7 repeat the first eight, 64 is the system's black. */
const palette = (
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF800000008000000080808000800080008080C0C0C0808080" +
  "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF8000808000000080800000FF" +
  "00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696" +
  "003366339966003300333300993300993366333399333333"
).match(/.{6}/g);

/** A colour of the file as `#RRGGBB`; undefined where it leaves the choice to the program. */
export function fileColor(
  color: Color | undefined,
  theme: readonly string[] | undefined,
): string | undefined {
  if (!color) return undefined;
  if (color.rgb) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color.theme !== undefined) {
    const base = theme?.[themeSlot(color.theme)];
    return base ? tinted(base, color.tint ?? 0) : undefined;
  }
  if (color.indexed === undefined || color.indexed === 65) return undefined;
  if (color.indexed === 64) return "#000000";
  const found = palette?.[color.indexed < 8 ? color.indexed : color.indexed - 8];
  return found ? `#${found}` : undefined;
}

/** Files count lt1, dk1, lt2, dk2; the theme part lists dk1, lt1, dk2, lt2 (ECMA-376, 18.8.3). */
function themeSlot(index: number): number {
  return index < 4 ? index ^ 1 : index;
}

/** Lightens (0…1) or darkens (−1…0) in the HLS space (ECMA-376, 18.8.19). */
function tinted(hex: string, tint: number): string {
  const rgb = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  if (tint === 0) return `#${hex.toUpperCase()}`;
  const max = Math.max(...rgb);
  const min = Math.min(...rgb);
  const before = (max + min) / 2;
  const after = tint < 0 ? before * (1 + tint) : before * (1 - tint) + tint;
  return `#${rgb.map((channel) => byteOf(atLightness(channel, before, after))).join("")}`;
}

/** With hue and saturation kept, a channel's distance from the lightness scales with the room there is. */
function atLightness(channel: number, before: number, after: number): number {
  const room = 1 - Math.abs(2 * before - 1);
  return room === 0 ? after : after + ((channel - before) * (1 - Math.abs(2 * after - 1))) / room;
}

function byteOf(channel: number): string {
  const byte = Math.round(Math.min(1, Math.max(0, channel)) * 255);
  return byte.toString(16).toUpperCase().padStart(2, "0");
}
