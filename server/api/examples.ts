/** What GraphiQL opens with: five questions, each a tab, each with an answer on the seed graph. */
export const examples: readonly string[] = [
  `# What happened, in order. Dates are as exact as the sources make them.
query Timeline {
  timeline(first: 50) {
    totalCount
    nodes {
      __typename
      id
      title
      date { edtf earliest latest phrase }
      knownFrom
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  `# Who answered for it: rulings with the sentence that says so, word for word.
query RulingsAndTheirQuotes {
  rulings {
    nodes {
      title
      kind
      date { edtf phrase }
      issuedBy { name country }
      against { name ownedBy { parent { name } } }
      findings { text outcome }
      penalties { title status amount { amount currency specified phrase } }
      evidence(first: 5) { quote start end stance saidBy { name kind } source { title publisher } }
    }
  }
}
`,
  `# How it came to this: what led to each event, and whose word that is.
query CausesAndConsequences {
  incidents {
    nodes {
      title
      causes { kind event { title } evidence { quote saidBy { name } } }
      consequences { kind event { title } }
      rulings { title about { title } }
    }
  }
}
`,
  `# What was known on 30 June 2025. Later rulings are not there yet.
query AsKnownInJune {
  timeline(asOf: "2025-06-30") {
    nodes {
      title
      knownFrom
      ... on Incident { kind dataTypes { type taken } countries { country role } }
      ... on Statement { by { name kind } about { title } }
    }
  }
}
`,
  `# Who belongs to whom, and what happened to each.
query CompaniesAndTheirParts {
  companies {
    nodes {
      name
      named
      kind
      ownedBy { parent { name } from { edtf } until { edtf } share }
      owns { subsidiary { name } }
      involvements { role incident { title } }
      statements { title }
    }
  }
}
`,
]
