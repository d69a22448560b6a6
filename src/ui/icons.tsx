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
  controls: 'M4 7h9v2H4zM17 7h3v2h-3zM13.500 5h3v6h-3zM4 15h3v2H4zM11 15h9v2h-9zM7.500 13h3v6h-3z',
  compare: 'M3 4h8v16H3zM5 6v12h4V6zM13 4h8v16h-8zM15 6v12h4V6z',
  help: 'M12 2.500a9.500 9.500 0 1 0 0 19 9.500 9.500 0 0 0 0-19zm0 2a7.500 7.500 0 1 1 0 15 7.500 7.500 0 0 1 0-15zM11 16h2v2h-2zM12 6.200c-2.100 0-3.600 1.300-3.700 3.300h2c.1-.9.700-1.500 1.700-1.500s1.700.6 1.700 1.400c0 .7-.4 1.100-1.200 1.600-1.100.7-1.600 1.400-1.500 2.700v.6h1.900v-.4c0-.8.300-1.200 1.200-1.700 1-.6 1.700-1.500 1.700-2.800 0-1.900-1.600-3.200-3.800-3.200z',
  lessons: 'M12 3L1 8.500l11 5.500 9-4.500V16h2V8.500zM5 12.200V17l7 3.500 7-3.500v-4.800l-7 3.500z',
  list: 'M4 6h16v2H4zM4 11h16v2H4zM4 16h16v2H4z',
} as const

/** Which drawing. */
export type IconName = keyof typeof shapes

/** A drawing, hidden from those who do not see it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={shapes[name]} fill="currentColor" fillRule="evenodd" />
    </svg>
  )
}
