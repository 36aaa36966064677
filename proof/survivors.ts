/**
 * Faults that neither rules nor specification notice, each with the reason why that is borne. A reason for a fault that is
 * noticed, or that is not planted any more, fails like a fault without a reason.
 */
export const survivorReasons: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  prevention: {},
  response: {},
  aftercare: {},
  case: {},
}
