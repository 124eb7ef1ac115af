/** The sheet's own colours. Green is Excel's and marks the selection alone. */
export const gridColors = {
  selection: "#107c41",
  selectionTint: "rgba(16, 124, 65, 0.1)",
  headerSelected: "#cfe5d8",
  header: "#f3f4f5",
  headerLine: "#d0d3d6",
  headerText: "#424242",
  paper: "#ffffff",
} as const;
