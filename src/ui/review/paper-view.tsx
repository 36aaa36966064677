import { useState } from 'react'
import type { Block, PaperDocument } from '#record/document.ts'
import { toBase64 } from '#record/base64.ts'

/** A heading of a paper with what stands under it. */
interface Section {
  readonly title: string
  readonly blocks: readonly Block[]
}

/** What stands open at first: the summary and what comes before it. */
const openAtFirst = 1

/** A paper on screen, section by section, to be read only. Long sections are not drawn before they are opened. */
export function PaperView({ paper }: { paper: PaperDocument }) {
  const [opening, ...sections] = sectionsOf(paper.blocks)
  return (
    <article className="rev-paper" lang={paper.language}>
      {paper.mark && (
        <p>
          <strong>{paper.mark}</strong>
        </p>
      )}
      {opening?.blocks.map((block, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- blocks of one paper never change
        <BlockView key={index} block={block} />
      ))}
      {sections.map((section, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- sections of one paper never change
        <SectionView key={index} section={section} openFirst={index < openAtFirst} />
      ))}
    </article>
  )
}

/** Blocks by their headings of the second level; first what stands before any of them. */
function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: { title: string; blocks: Block[] }[] = [{ title: '', blocks: [] }]
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level <= 2) sections.push({ title: block.text, blocks: [] })
    else sections.at(-1)?.blocks.push(block)
  }
  return sections
}

function SectionView({ section, openFirst }: { section: Section; openFirst: boolean }) {
  const [drawn, setDrawn] = useState(openFirst)
  return (
    <details open={openFirst} onToggle={(event) => event.currentTarget.open && setDrawn(true)}>
      <summary>
        <h3>{section.title}</h3>
      </summary>
      {drawn && (
        <div className="rev-section">
          {section.blocks.map((block, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- blocks of one paper never change
            <BlockView key={index} block={block} />
          ))}
        </div>
      )}
    </details>
  )
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <h4>{block.text}</h4>
    case 'paragraph':
      return (
        <p className={block.tone === 'quiet' ? 'quiet' : block.tone === 'warning' ? 'overdue' : ''}>{block.text}</p>
      )
    case 'facts':
      return (
        <dl className="rev-facts">
          {block.rows.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )
    case 'table':
      return <TableView table={block} />
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )
    case 'picture':
      return (
        <figure className="rev-photo">
          <img src={`data:image/jpeg;base64,${toBase64(block.jpeg)}`} alt={block.alt} />
          {block.caption && <figcaption>{block.caption}</figcaption>}
        </figure>
      )
    // A drawing, squares for a camera, a field to sign in and the end of a page are for paper.
    case 'drawing':
    case 'modules':
    case 'signatureField':
    case 'pageBreak':
      return null
  }
}

/** A table; on a narrow screen each row becomes a card whose cells carry their head. */
function TableView({ table: { head, rows } }: { table: Extract<Block, { kind: 'table' }> }) {
  return (
    <table className="rev-table">
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- rows of one paper never change
          <tr key={index}>
            {cells.map((cell, column) => (
              <td key={head[column]} data-head={head[column]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
