import { describe, expect, it } from 'vitest'
import { decideOnTools } from '../../bin/check/paper-tools.ts'
import { decideOnBrowser, type BrowserSurroundings } from '../../bin/find-browser.ts'

const nothing: BrowserSurroundings = { rootOnDebian: false, triedInVain: [] }

describe('the search for a browser', () => {
  it('takes the one CHROMIUM_PATH names before any other', () => {
    const named = { path: '/opt/chromium', exists: true }
    expect(decideOnBrowser({ ...nothing, named, installed: '/usr/bin/chromium' })).toEqual({
      do: 'use',
      path: '/opt/chromium',
    })
  })

  it('stops when CHROMIUM_PATH names a file that is not there, rather than testing with another browser', () => {
    const named = { path: '/opt/gone', exists: false }
    expect(decideOnBrowser({ ...nothing, named, installed: '/usr/bin/chromium' })).toMatchObject({
      do: 'stop',
      sentence: expect.stringContaining('/opt/gone'),
    })
  })

  it('takes an installed browser before a downloaded one', () => {
    expect(decideOnBrowser({ ...nothing, installed: '/usr/bin/chromium', downloaded: '/cache/chrome' })).toEqual({
      do: 'use',
      path: '/usr/bin/chromium',
    })
    expect(decideOnBrowser({ ...nothing, downloaded: '/cache/chrome' })).toEqual({ do: 'use', path: '/cache/chrome' })
  })

  it('installs the package of Debian when it may, then tries a download, then stops with what to do', () => {
    const bare = { ...nothing, rootOnDebian: true }
    expect(decideOnBrowser(bare)).toEqual({ do: 'debian' })
    expect(decideOnBrowser({ ...bare, triedInVain: ['debian'] })).toEqual({ do: 'download' })
    expect(decideOnBrowser({ ...bare, triedInVain: ['debian', 'download'] })).toMatchObject({
      do: 'stop',
      sentence: expect.stringContaining('CHROMIUM_PATH'),
    })
  })

  it('goes straight to the download where it may not install packages', () => {
    expect(decideOnBrowser(nothing)).toEqual({ do: 'download' })
  })
})

describe('the search for the tools that read papers', () => {
  it('does nothing when all are there', () => {
    expect(decideOnTools([], true)).toEqual({ do: 'nothing' })
  })

  it('installs each missing package once when it may', () => {
    expect(decideOnTools(['qpdf', 'pdftotext', 'pdftoppm'], true)).toEqual({
      do: 'debian',
      packages: ['qpdf', 'poppler-utils'],
    })
  })

  it('stops and names tools and packages when it may not', () => {
    expect(decideOnTools(['pdftotext'], false)).toMatchObject({
      do: 'stop',
      sentence: expect.stringMatching(/pdftotext.*poppler-utils/),
    })
  })
})
