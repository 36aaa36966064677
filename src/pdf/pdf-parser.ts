import { DamagedPdf, type PdfValue } from './pdf-values.ts'

const DEEPEST = 64
const LONGEST_NUMBER = 24

/** Reads values of a PDF file one after the other. Every method throws DamagedPdf where the bytes make no sense. */
export class PdfParser {
  readonly #bytes: Uint8Array
  #at: number

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes
    this.#at = at
  }

  get position(): number {
    return this.#at
  }

  /** Takes a word such as `obj` if it comes next. */
  takeWord(word: string): boolean {
    this.#skipSpace()
    for (let i = 0; i < word.length; i++) {
      if (this.#bytes[this.#at + i] !== word.charCodeAt(i)) return false
    }
    this.#at += word.length
    return true
  }

  /** True when only spaces and remarks are left. */
  atEnd(): boolean {
    this.#skipSpace()
    return this.#at >= this.#bytes.length
  }

  /** Takes the operator of a content stream if one comes next, and not an operand. */
  operator(): string | undefined {
    this.#skipSpace()
    const start = this.#at
    const first = this.#bytes[start] ?? 0
    const isWord =
      (first >= 0x41 && first <= 0x5a) || (first >= 0x61 && first <= 0x7a) || first === 0x27 || first === 0x22
    if (!isWord) return undefined
    let word = ''
    for (let at = start; isRegular(this.#bytes[at]); at++) word += String.fromCharCode(this.#bytes[at] ?? 0)
    if (word === 'true' || word === 'false' || word === 'null') return undefined
    this.#at += word.length
    return word
  }

  wholeNumber(): number {
    const value = this.value()
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
      throw new DamagedPdf('a number is missing')
    return value
  }

  /** Moves behind the line end after `stream`. */
  skipLineEnd(): void {
    if (this.#bytes[this.#at] === 13) this.#at++
    if (this.#bytes[this.#at] === 10) this.#at++
  }

  value(depth = 0): PdfValue {
    if (depth > DEEPEST) throw new DamagedPdf('values are nested too deep')
    this.#skipSpace()
    const byte = this.#bytes[this.#at]
    if (byte === undefined) throw new DamagedPdf('the file ends too early')
    if (byte === 0x2f) return { name: this.#name() }
    if (byte === 0x28) return this.#literalString()
    if (byte === 0x5b) return this.#array(depth)
    if (byte === 0x3c) return this.#bytes[this.#at + 1] === 0x3c ? this.#dictionary(depth) : this.#hexString()
    if (this.takeWord('true')) return true
    if (this.takeWord('false')) return false
    if (this.takeWord('null')) return null
    return this.#numberOrReference()
  }

  #skipSpace(): void {
    for (;;) {
      const byte = this.#bytes[this.#at]
      if (byte === 0x25) {
        while (this.#at < this.#bytes.length && !isLineEnd(this.#bytes[this.#at])) this.#at++
      } else if (isSpace(byte)) {
        this.#at++
      } else {
        return
      }
    }
  }

  #name(): string {
    let name = ''
    for (this.#at++; isRegular(this.#bytes[this.#at]); this.#at++) {
      let byte = this.#bytes[this.#at] ?? 0
      const [high, low] = [hexValue(this.#bytes[this.#at + 1]), hexValue(this.#bytes[this.#at + 2])]
      if (byte === 0x23 && high >= 0 && low >= 0) {
        byte = high * 16 + low
        this.#at += 2
      }
      name += String.fromCharCode(byte)
    }
    return name
  }

  #literalString(): Uint8Array {
    const result: number[] = []
    let open = 1
    for (this.#at++; ; this.#at++) {
      const byte = this.#bytes[this.#at]
      if (byte === undefined) throw new DamagedPdf('a string does not end')
      if (byte === 0x5c) {
        this.#escaped(result)
        continue
      }
      if (byte === 0x28) open++
      if (byte === 0x29 && --open === 0) break
      result.push(byte)
    }
    this.#at++
    return Uint8Array.from(result)
  }

  /** Called on a backslash; leaves the position on the last byte of the escape. */
  #escaped(result: number[]): void {
    const byte = this.#bytes[++this.#at]
    if (byte === undefined) throw new DamagedPdf('a string does not end')
    if (byte >= 0x30 && byte <= 0x37) {
      let code = byte - 0x30
      for (let digits = 1; digits < 3; digits++) {
        const next = this.#bytes[this.#at + 1] ?? 0
        if (next < 0x30 || next > 0x37) break
        code = code * 8 + next - 0x30
        this.#at++
      }
      result.push(code & 0xff)
    } else if (byte === 13) {
      if (this.#bytes[this.#at + 1] === 10) this.#at++
    } else if (byte !== 10) {
      const place = 'nrtbf'.indexOf(String.fromCharCode(byte))
      result.push([10, 13, 9, 8, 12][place] ?? byte)
    }
  }

  #hexString(): Uint8Array {
    const digits: number[] = []
    for (this.#at++; this.#bytes[this.#at] !== 0x3e; this.#at++) {
      const digit = hexValue(this.#bytes[this.#at])
      if (digit >= 0) digits.push(digit)
      else if (!isSpace(this.#bytes[this.#at])) throw new DamagedPdf('a string holds something that is no digit')
    }
    this.#at++
    return Uint8Array.from({ length: Math.ceil(digits.length / 2) }, (_, i) => {
      return (digits[i * 2] ?? 0) * 16 + (digits[i * 2 + 1] ?? 0)
    })
  }

  #array(depth: number): PdfValue[] {
    const values: PdfValue[] = []
    this.#at++
    while (!this.takeWord(']')) values.push(this.value(depth + 1))
    return values
  }

  #dictionary(depth: number): Map<string, PdfValue> {
    const entries = new Map<string, PdfValue>()
    this.#at += 2
    while (!this.takeWord('>>')) {
      if (this.#bytes[this.#at] !== 0x2f) throw new DamagedPdf('a dictionary holds something that is no name')
      const key = this.#name()
      entries.set(key, this.value(depth + 1))
    }
    return entries
  }

  #numberOrReference(): PdfValue {
    const first = this.#number()
    if (!Number.isSafeInteger(first) || first < 0) return first
    const back = this.#at
    this.#skipSpace()
    if (this.#at > back && isDigit(this.#bytes[this.#at])) {
      this.#number()
      this.#skipSpace()
      if (this.#bytes[this.#at] === 0x52 && !isRegular(this.#bytes[this.#at + 1])) {
        this.#at++
        return { object: first }
      }
    }
    this.#at = back
    return first
  }

  #number(): number {
    let text = ''
    while (isRegular(this.#bytes[this.#at]) && text.length <= LONGEST_NUMBER) {
      text += String.fromCharCode(this.#bytes[this.#at++] ?? 0)
    }
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(text)) throw new DamagedPdf('a value makes no sense')
    return Number(text)
  }
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === 10 || byte === 13
}

function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 0 || byte === 9 || byte === 12 || isLineEnd(byte)
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39
}

function isRegular(byte: number | undefined): boolean {
  return byte !== undefined && !isSpace(byte) && !'()<>[]{}/%'.includes(String.fromCharCode(byte))
}

function hexValue(byte: number | undefined): number {
  return byte === undefined ? -1 : '0123456789abcdef'.indexOf(String.fromCharCode(byte).toLowerCase())
}
