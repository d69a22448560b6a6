/** The drawings on buttons, as paths in a square of 24. They say nothing by themselves: the button has a name. */
const shapes = {
  play: 'M8 5v14l11-7z',
  pause: 'M7 5h4v14H7zM13 5h4v14h-4z',
  start: 'M6 5h2.5v14H6zM19 5v14L9.5 12z',
  end: 'M15.5 5H18v14h-2.5zM5 5v14l9.5-7z',
  back: 'M16 5v14L6 12z',
  forward: 'M8 5v14l10-7z',
  undo: 'M8.5 5L4 9.500l4.5 4.500v-3.200h5.700a3.1 3.1 0 0 1 0 6.200H8v2.600h6.200a5.7 5.7 0 0 0 0-11.400H8.500z',
  redo: 'M15.5 5L20 9.500l-4.5 4.500v-3.200H9.800a3.1 3.1 0 0 0 0 6.200H16v2.600H9.800a5.7 5.7 0 0 1 0-11.400h5.700z',
  close:
    'M6.2 4.800L12 10.600l5.8-5.8 1.4 1.400L13.4 12l5.8 5.8-1.4 1.400L12 13.400l-5.8 5.8-1.4-1.400L10.6 12 4.8 6.200z',
  list: 'M4 6h16v2H4zM4 11h16v2H4zM4 16h16v2H4z',
} as const

/** Which drawing. */
export type IconName = keyof typeof shapes

/** A drawing, hidden from those who do not see it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={shapes[name]} fill="currentColor" />
    </svg>
  )
}
