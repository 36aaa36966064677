declare module 'bpmn-moddle' {
  export class BpmnModdle {
    /** Rejects where the text is not BPMN; `warnings` tells what was read and not understood. */
    fromXML(xml: string): Promise<{ readonly rootElement: object; readonly warnings: readonly unknown[] }>
  }
}
