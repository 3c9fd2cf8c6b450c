'use client'
import { createContext, useContext } from 'react'

import type { CmsText } from '../translations'
import type { Glossary } from './language-aids'
import type { DeskStore } from './use-desk'

/** What every part of an open editor needs; the same object until a setting changes, so that nothing is drawn for nothing. */
export interface OpenEditor {
  store: DeskStore
  apiRoute: string
  /** Target locale, and what it is called. */
  locale: string
  targetName: string
  /** Of the admin. */
  language: string
  glossary: Glossary
  /** Text can be typed: one may, and the page is alive. */
  isOpen: boolean
  text: (key: CmsText, values?: Record<string, string | number>) => string
  type: (address: string, typed: string) => void
  confirm: (address: string) => void
  settle: (address: string, whose: 'mine' | 'theirs') => void
}

const Editor = createContext<OpenEditor | null>(null)
export const EditorProvider = Editor.Provider

/** @throws Error outside of an editor */
export function useEditor(): OpenEditor {
  const editor = useContext(Editor)
  if (!editor) throw new Error('useEditor is for parts of SideBySide')
  return editor
}

export const boxId = (address: string): string => `box-${address}`
/** Of whatever stands in a segment; null outside of one. */
export const addressAround = (element: EventTarget | null): string | null =>
  element instanceof Element ? (element.closest<HTMLElement>('[data-address]')?.dataset.address ?? null) : null
