import { type KeyboardEvent, memo } from 'react'
import { measures } from '#flowchart/measures.ts'
import type { Scene, SceneBox, SceneStroke, SceneText } from '#flowchart/scene.ts'
import type { BoxState, Standing } from '#flowchart/standing.ts'
import { foldOf, headOf, isTight, outline, pathOf } from '#flowchart/svg.ts'
import { widthOf } from '#flowchart/wrap.ts'
import { stateMarks } from './state-mark.ts'

interface DrawingProps {
  readonly scene: Scene
  readonly standing: Standing | undefined
  /** Its name for whoever does not see it. */
  readonly name: string
  readonly stateName: (state: BoxState) => string
  /** How large: 1 for one CSS pixel a unit. */
  readonly zoom: number
  readonly chosen: string | undefined
  readonly onChoose: (box: string) => void
}

/** A sequence as a picture; each box can be chosen with finger, mouse and keyboard. */
export const Drawing = memo(function Drawing(props: DrawingProps) {
  const { scene, standing, name, zoom } = props
  const { slant } = measures[scene.detail]
  const [dot] = scene.start
  return (
    <svg
      className="chart"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing is no fieldset
      role="group"
      aria-label={name}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      width={scene.width * zoom}
      height={scene.height * zoom}
    >
      <g aria-hidden="true">
        {dot && <circle className="head" cx={dot[0]} cy={dot[1] - slant / 3} r={slant / 3} />}
        <Arrow path={scene.start} slant={slant} />
        {scene.strokes.map((stroke) => (
          <Stroke key={stroke.id} stroke={stroke} slant={slant} standing={standing} />
        ))}
      </g>
      {scene.boxes.map((box) => (
        <BoxOf key={box.box.id} box={box} slant={slant} {...props} />
      ))}
    </svg>
  )
})

function Arrow({ path, slant }: { path: SceneStroke['path']; slant: number }) {
  return (
    <>
      <path className="stroke" d={pathOf(path)} />
      <path className="head" d={headOf(path, slant * 0.75)} />
    </>
  )
}

function Stroke({ stroke, slant, standing }: { stroke: SceneStroke; slant: number; standing: Standing | undefined }) {
  const taken = stroke.lines.some((line) => standing?.taken.has(line.id))
  return (
    <g className={taken ? 'taken' : undefined}>
      <Arrow path={stroke.path} slant={slant} />
      {stroke.texts.map((text) => (
        <Words key={`${text.x} ${text.baseline}`} text={text} />
      ))}
    </g>
  )
}

interface BoxProps extends DrawingProps {
  readonly box: SceneBox
  readonly slant: number
}

function BoxOf({ box, slant, standing, stateName, chosen, onChoose }: BoxProps) {
  const { id } = box.box
  const state = standing?.of(id)?.state
  const choose = () => onChoose(id)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    choose()
  }
  const [x, y, width] = box.place
  const look = `${state ?? ''}${chosen === id ? ' chosen' : ''}`
  return (
    <>
      <g
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a button cannot stand in a drawing
        role="button"
        tabIndex={0}
        aria-label={[box.texts.map(({ text }) => text).join(' '), state && stateName(state)].filter(Boolean).join('. ')}
        aria-pressed={chosen === id}
        className={`box-of ${look}`}
        onClick={choose}
        onKeyDown={onKeyDown}
      >
        <path className={`box ${box.shape}`} d={outline(box, slant)} />
        {box.shape === 'sheet' && <path className="fold" d={foldOf(box.place)} />}
        {box.texts.map((text) => (
          <Words key={`${text.x} ${text.baseline}`} text={text} />
        ))}
        {state && state !== 'ahead' && (
          <g className="mark" aria-hidden="true">
            <circle cx={x + width - 2} cy={y + 2} r={9} />
            <text x={x + width - 2} y={y + 6.5} textAnchor="middle" fontSize={12}>
              {stateMarks[state]}
            </text>
          </g>
        )}
      </g>
      {/* Not what the box is called: the list says these outcomes. */}
      <g className={`back ${look}`} aria-hidden="true">
        {box.back.flatMap(({ texts }) => texts.map((text) => <Words key={`${text.x} ${text.baseline}`} text={text} />))}
      </g>
    </>
  )
}

function Words({ text }: { text: SceneText }) {
  return (
    <text
      x={text.x}
      y={text.baseline}
      fontSize={text.face.size}
      fontWeight={text.face.weight === 'bold' ? 700 : undefined}
      textAnchor={text.align === 'middle' ? 'middle' : undefined}
      textLength={isTight(text) ? Math.round(widthOf(text.text, text.face)) : undefined}
      lengthAdjust={isTight(text) ? 'spacingAndGlyphs' : undefined}
    >
      {/* The space keeps the last word of a line from the first of the next when they are read out. */}
      {`${text.text} `}
    </text>
  )
}
