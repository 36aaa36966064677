import { describe, expect, it } from 'vitest'
import {
  EVERY_ANSWER,
  inlineHash,
  inlineStyles,
  pageHeaderPolicy,
  pageMetaPolicy,
  paperWorkerPolicy,
} from '../../bin/page-policy.ts'

describe('the page policy', () => {
  it('starts from nothing and allows only our own files, local images and the one named trusted type', () => {
    expect(pageHeaderPolicy([])).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; " +
        "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; " +
        "object-src 'none'; require-trusted-types-for 'script'; trusted-types app-urls; frame-ancestors 'none'",
    )
  })

  it('says the same in the meta tag, but for who may frame the page, which a tag cannot say', () => {
    expect(`${pageMetaPolicy(['a{}'])}; frame-ancestors 'none'`).toBe(pageHeaderPolicy(['a{}']))
  })

  it('allows an inline style by its hash and no other way', () => {
    // printf 'p{color:red}' | openssl dgst -sha256 -binary | base64
    expect(inlineHash('p{color:red}')).toBe("'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='")
    expect(pageMetaPolicy(['p{color:red}'])).toContain(`style-src 'self' ${inlineHash('p{color:red}')};`)
    expect(pageMetaPolicy(['p{color:red}'])).not.toContain('unsafe')
  })

  it('finds each inline style exactly as the browser reads it, spaces and all', () => {
    expect(inlineStyles('<style>\n a{}\n</style><p>x</p><STYLE media="print">b{}</STYLE>')).toEqual(['\n a{}\n', 'b{}'])
  })

  it('lets the paper worker compile WebAssembly and nobody else', () => {
    expect(paperWorkerPolicy()).toContain("script-src 'self' 'wasm-unsafe-eval';")
    expect(pageHeaderPolicy([])).not.toContain('wasm')
    const elsewhere = paperWorkerPolicy().replace("'self' 'wasm-unsafe-eval'", "'self'")
    expect(elsewhere).toBe(pageHeaderPolicy([]))
  })

  it('turns every powerful feature off but keeping the screen on and the lock of the device itself', () => {
    const features = EVERY_ANSWER['Permissions-Policy']?.split(', ') ?? []
    expect(features.filter((feature) => !feature.endsWith('=()'))).toEqual([
      'screen-wake-lock=(self)',
      'publickey-credentials-create=(self)',
      'publickey-credentials-get=(self)',
    ])
    expect(features).toEqual(expect.arrayContaining(['camera=()', 'microphone=()', 'geolocation=()']))
  })
})
