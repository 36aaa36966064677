/** Shapes that go with a word and a colour, so that nothing is said by colour alone. */
const shapes = {
  overdue: 'M8 1.5 15.2 14.5H.8Z',
  done: 'M1.5 8.5 4 6l3 3 5.5-6L15 5.5 7 14Z',
  parked: 'M3 2h3.5v12H3zM9.5 2H13v12H9.5z',
  now: 'M3 1.5 14 8 3 14.5Z',
  later: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 2.2a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6z',
} as const

export type Shape = keyof typeof shapes

export function Mark({ shape }: { shape: Shape }) {
  return (
    <svg
      className={`mark mark-${shape}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[shape]} fill="currentColor" />
    </svg>
  )
}
