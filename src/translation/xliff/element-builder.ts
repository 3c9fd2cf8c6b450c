/** Elements with their attributes and children in one expression; attributes that are null are left out. */
import { type Document, type Element, XMLSerializer } from '@xmldom/xmldom'

import { newXml, xmlText } from '../xml'

const XMLNS = 'http://www.w3.org/2000/xmlns/'

export type Child = Element | string | null

export type Attributes = Record<string, string | number | null>

export interface ElementBuilder {
  element: (name: string, attributes?: Attributes, children?: readonly Child[]) => Element
}

/** @param namespaces by prefix, as names of elements and attributes use them; '' is the file's own */
export function elementBuilder(namespaces: Readonly<Record<string, string>>): ElementBuilder {
  const { document }: { document: Document } = newXml(null, 'made-of')
  const namespaceOf = (name: string): string => namespaces[name.includes(':') ? (name.split(':')[0] ?? '') : ''] ?? ''
  return {
    element: (name, attributes = {}, children = []) => {
      const made = document.createElementNS(namespaceOf(name), name)
      for (const [key, value] of Object.entries(attributes)) {
        if (value === null) continue
        if (key.startsWith('xmlns:')) made.setAttributeNS(XMLNS, key, String(value))
        else if (key.includes(':') && !key.startsWith('xml:')) made.setAttributeNS(namespaceOf(key), key, xmlText(String(value)))
        else made.setAttribute(key, xmlText(String(value)))
      }
      for (const child of children) {
        if (child !== null) made.appendChild(typeof child === 'string' ? document.createTextNode(xmlText(child)) : child)
      }
      return made
    },
  }
}

/** A parser makes every bare carriage return a line feed: only as a reference it stays. */
export const writeElement = (element: Element): string => new XMLSerializer().serializeToString(element).replace(/\r/g, '&#13;')
