import { Fragment } from 'react'
import { pageAddress, pageInWords } from '../words/summaries.ts'
import type { SummarizedPage } from '../words/summaries.ts'

/** Every page that a summary sums up, each leading to itself where it says where it is; nothing for an article itself. */
export function Summarized({ pages }: { pages: readonly SummarizedPage[] }) {
  if (pages.length === 0) return null
  return (
    <>
      Our summary of {pages.length > 1 && `${pages.length} pages: `}
      {pages.map((page, at) => (
        // oxlint-disable-next-line no-array-index-key -- the list is as it was imported and may name a page twice
        <Fragment key={at}>
          {at > 0 && '; '}
          <Page page={page} />
        </Fragment>
      ))}
      .{' '}
    </>
  )
}

function Page({ page }: { page: SummarizedPage }) {
  const { name, rest } = pageInWords(page)
  const address = pageAddress(page)
  if (address === null) return name + rest
  return (
    <>
      <a href={address} target="_blank" rel="noopener noreferrer" title="Opens the original page">
        {name}
      </a>
      {rest}
    </>
  )
}
