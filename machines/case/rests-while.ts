/**
 * A duty that is only at hand while another step of the same stage is the one to do: where the child is and that it is safe
 * there is known (Q17), nobody is reported missing.
 */
export const restsWhile: Readonly<Record<string, string>> = { reportToPolice: 'collectChild' }
