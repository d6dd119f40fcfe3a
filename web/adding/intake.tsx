import { useEffect, useId, useRef } from 'react'
import type { KeyboardEvent, SubmitEvent } from 'react'
import { commandKey } from '../search/command-key.ts'
import type { Adding, AddingState } from './adding.ts'
import { Ends } from './ends.tsx'
import { givenOf } from './given.ts'

/** What to read: files, an address or a text; above it what became of those before. */
export function Intake({ adding, state }: { adding: Adding; state: AddingState }) {
  const { draft, ended } = state
  const field = useRef<HTMLTextAreaElement>(null)
  const isText = draft.trim() !== '' && givenOf(draft).kind === 'text'
  const submit = (event: SubmitEvent | KeyboardEvent): void => {
    event.preventDefault()
    if (draft.trim() === '') field.current?.focus()
    else adding.add([givenOf(draft)])
  }
  useEffect(() => field.current?.focus(), [])
  const press = (event: KeyboardEvent): void => {
    // In a text, Enter begins a new line.
    const sends = event.ctrlKey || event.metaKey || !isText
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing && sends) submit(event)
  }
  const id = useId()
  return (
    <form className="intake" onSubmit={submit}>
      <header>
        <h2 id="adding-title">Add an article</h2>
        <button type="button" className="button" onClick={adding.hide}>
          Close <kbd>Esc</kbd>
        </button>
      </header>
      <Ends adding={adding} ended={ended} />
      <DropZone adding={adding}>Drop articles here, or choose files</DropZone>
      <label htmlFor={id}>Or give its address, or its text</label>
      <textarea
        id={id}
        ref={field}
        rows={9}
        value={draft}
        placeholder="https://…"
        spellCheck={false}
        onChange={(event) => adding.write(event.target.value)}
        onKeyDown={press}
      />
      <div className="send">
        <button type="submit" className="button strong">
          Read it <kbd>{isText && `${commandKey} `}↵</kbd>
        </button>
        <p className="quiet">Its words stay as they are. Nothing shows in the lanes before all of it is read.</p>
      </div>
    </form>
  )
}

/** Takes files; what is dropped elsewhere in the window is taken as well. */
export function DropZone({ adding, children }: { adding: Adding; children: string }) {
  return (
    <label className="drop">
      <input
        type="file"
        multiple
        accept=".txt,.md,.markdown,.html,.htm,.pdf"
        onChange={({ target }) => {
          adding.add([...(target.files ?? [])].map((file) => ({ kind: 'file', file })))
          target.value = ''
        }}
      />
      <b>{children}</b>
      <span>text, Markdown, HTML or PDF; several are read one after another</span>
    </label>
  )
}
