/** The drawings on buttons, as paths in a square of 24. They say nothing by themselves: the button has a name. */
const shapes = {
  play: 'M8 5v14l11-7z',
  pause: 'M7 5h4v14H7zM13 5h4v14h-4z',
  start: 'M6 5h2.5v14H6zM19 5v14L9.5 12z',
  end: 'M15.5 5H18v14h-2.5zM5 5v14l9.5-7z',
  back: 'M16 5v14L6 12z',
  forward: 'M8 5v14l10-7z',
  undo: 'M8.5 5L4 9.5l4.5 4.5v-3.2h5.7a3.1 3.1 0 0 1 0 6.2H8v2.6h6.2a5.7 5.7 0 0 0 0-11.4H8.5z',
  redo: 'M15.5 5L20 9.5l-4.5 4.5v-3.2H9.8a3.1 3.1 0 0 0 0 6.2H16v2.6H9.8a5.7 5.7 0 0 1 0-11.4h5.7z',
  close: 'M6.2 4.8L12 10.6l5.8-5.8 1.4 1.4L13.4 12l5.8 5.8-1.4 1.4L12 13.4l-5.8 5.8-1.4-1.4L10.6 12 4.8 6.2z',
  controls: 'M4 7h9v2H4zM17 7h3v2h-3zM13.5 5h3v6h-3zM4 15h3v2H4zM11 15h9v2h-9zM7.5 13h3v6h-3z',
  compare: 'M3 4h8v16H3zM5 6v12h4V6zM13 4h8v16h-8zM15 6v12h4V6z',
  help: 'M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19zm0 2a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15zM11 16h2v2h-2zM12 6.2c-2.1 0-3.6 1.3-3.7 3.3h2c.1-.9.7-1.5 1.7-1.5s1.7.6 1.7 1.4c0 .7-.4 1.1-1.2 1.6-1.1.7-1.6 1.4-1.5 2.7v.6h1.9v-.4c0-.8.3-1.2 1.2-1.7 1-.6 1.7-1.5 1.7-2.8 0-1.9-1.6-3.2-3.8-3.2z',
  lessons: 'M12 3L1 8.5l11 5.5 9-4.5V16h2V8.5zM5 12.2V17l7 3.5 7-3.5v-4.8l-7 3.5z',
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
