import { type ReactNode, useEffect, useRef } from 'react'

/** The heading of what a screen shows next. It takes the focus when it appears: what had it before is gone. */
export function PartHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  )
}
