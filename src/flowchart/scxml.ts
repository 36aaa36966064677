import type { AnyStateNode } from 'xstate'
import type { Procedure } from '#machines/chart.ts'
import { firstOf } from './graph.ts'
import { element, XML_DECLARATION } from './xml.ts'

/** The chart as SCXML (W3C, 2015): every state and arrow under the names of the chart, without words for people. */
export function scxmlOf({ id, version, machine }: Procedure): string {
  const root: AnyStateNode = machine.root
  return `${XML_DECLARATION}${element(
    'scxml',
    {
      xmlns: 'http://www.w3.org/2005/07/scxml',
      version: '1.0',
      datamodel: 'null',
      name: `${id} ${version}`,
      initial: initialOf(root),
    },
    Object.values(root.states).map(stateOf),
  )}\n`
}

const nameOf = (node: AnyStateNode): string => node.path.join('.')

const initialOf = (node: AnyStateNode): string | undefined => (node.type === 'compound' ? firstOf(node) : undefined)

function stateOf(node: AnyStateNode): string {
  const kind = node.type === 'parallel' || node.type === 'final' ? node.type : 'state'
  const transitions = [...node.transitions.values()].flat().map((transition) =>
    element('transition', {
      event: transition.eventType.replace(/^xstate\.done\.state\..*$/, `done.state.${nameOf(node)}`),
      target: (transition.target ?? []).map(nameOf).join(' '),
      type: transition.reenter ? undefined : 'internal',
    }),
  )
  return element(kind, { id: nameOf(node), initial: initialOf(node) }, [
    ...transitions,
    ...Object.values(node.states).map(stateOf),
  ])
}
