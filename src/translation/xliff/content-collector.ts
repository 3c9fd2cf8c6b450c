import type { CodeEdge, Inline } from './inline-content'

/** Where inline content goes while it is read, joining words that come in pieces. */
export class ContentCollector {
  content: Inline[] | null = null
  /** Elements deep whose words are native code, not text. */
  muted = 0

  begin(): Inline[] {
    this.content = []
    return this.content
  }

  end(): void {
    this.content = null
  }

  words(text: string): void {
    if (!this.content || this.muted > 0 || text === '') return
    const last = this.content.at(-1)
    if (typeof last === 'string') this.content[this.content.length - 1] = last + text
    else this.content.push(text)
  }

  code(code: string | null, edge: CodeEdge['edge']): void {
    if (this.content && this.muted === 0) this.content.push({ code: code ?? '?', edge })
  }

  mute(): () => void {
    this.muted += 1
    return () => void (this.muted -= 1)
  }
}
