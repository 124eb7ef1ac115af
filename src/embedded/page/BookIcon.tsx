/** The add-in's sign: a sheet with its header strip and the yellow of a draft. */
export function BookIcon() {
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <rect
        x="2.75"
        y="3.75"
        width="18.5"
        height="16.5"
        rx="2.5"
        fill="#fff"
        stroke="#165E83"
        strokeWidth="1.5"
      />
      <path
        d="M2.75 6.25a2.5 2.5 0 0 1 2.5-2.5h13.5a2.5 2.5 0 0 1 2.5 2.5V9H2.75z"
        fill="#165E83"
      />
      <rect x="6" y="12" width="4" height="2" rx="0.5" fill="#8F6A00" />
      <rect x="6" y="15.5" width="4" height="2" rx="0.5" fill="#76A3BF" />
      <path d="M12 13h6M12 16.5h6" stroke="#165E83" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  );
}
