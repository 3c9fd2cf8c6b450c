/** Addresses as ids of XLIFF (NMTOKEN), readable and without loss: `body#1a2b` ↔ `body_23_1a2b`. */
const SAFE = /[^A-Za-z0-9.-]/gu

export const nmtokenOf = (text: string): string => text.replace(SAFE, (sign) => `_${sign.codePointAt(0)?.toString(16)}_`)

export const textOfNmtoken = (token: string): string =>
  token.replace(/_([0-9a-f]{1,6})_/g, (whole, hex: string) => {
    const point = Number.parseInt(hex, 16)
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
