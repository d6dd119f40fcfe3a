// How the graph is stored. Every statement here may run again at any time; `serve` and `import` run them all at start.
//
// Written by imports and people, never derived:
//   (:Source {id, sha256, text, title, url, publisher, publishedOn, publishedOnOrigin, language, summarizes, rulesVersion, withdrawn, seq,
//            takenDown, supersededBy, dataSet, unread})
//       id = sha256; publishedOn is a FuzzyDate as JSON; publishedFrom / publishedUntil are its bounds; summarizes is a
//       list of JSON, absent where it sums up nothing; urlKey is the same for all spellings of its url;
//       takenDown: true where its words were removed for good: text and quotes are empty, withdrawn is true for ever;
//       supersededBy: id of the source that is a later wording at the same address;
//       dataSet: of a record, which stands at no address (no urlKey) and whose events are those of no other record
//   (:Copy {key, url, title, publisher, publishedOn, publishedOnOrigin, language, summarizes})-[:OF]->(:Source)
//       the same text at another address; key is like urlKey. The source itself is its earliest publication
//   (:Source)-[:READ_FROM {mediaType, map, pages[]}]->(:Original {id, size, gzip})
//       what a text was read from, the first bytes that gave it; texts stored before bytes were kept have none. id = SHA-256
//       of the bytes, size = their number, gzip = they themselves, compressed, as Base64. Of a PDF, map is the way back to
//       its lines (TextMap as JSON) and pages are the offsets in text at which its pages begin. Bytes that were read in two
//       ways are one node with two texts. Only handed out: nothing is decided from it
//   (:Mention {id, type, start, end, seq})-[:IN]->(:Source)
//   (:Claim {id, predicate, value, quote, start, end, paragraph, stance, modality, certainty, review, reason,
//            saidBy, saidOn, knownFrom})-[:FROM]->(:Source), -[:SUBJECT]->(:Mention), -[:OBJECT]->(:Mention)
//       value, saidBy and saidOn are JSON; -[:SAID_BY]->(:Mention) where the speaker is an organization of the story
//       carried: true where the later wording says it too, so that it counts there;
//       corrected: true where a person wrote the value; the mention in a speaker is a mention's id
//   (:Decision {id, kind: SAME|NEVER, by: MACHINE|PERSON, at, undone})-[:A]->(:Mention), -[:B]->(:Mention)
//       or, by a machine, with `name` in place of B: the mention is among all those that go by this normalized name, or,
//       with `alias: true`, its text calls it so beside its name: it is the one that goes by it, unless several could be
//       or, with the reason LATER_WORDING: A of the later wording is B of the one before
//
// Derived, by project() and resolve() only; `rebuild` makes all of it anew:
//   (:Decision {id, kind: SAME|PROPOSED, by: MACHINE, derived: true, reason, undone})-[:A]->(:Mention), -[:B]->(:Mention)
//       two events of different articles are one, or may be; the mentions are the least of their events' by id.
//       reason: AGREE (company, kind and dates, and nothing else fits) | SAME_RULING (one ruling is about both) |
//       ONLY_FIT (a day, a kind or an amount is vague, but nothing else fits and nothing contradicts) of SAME,
//       NOT_SURE (too vague, or too little in common) | SEVERAL_FIT of PROPOSED. An undone SAME keeps both apart for a
//       machine; an undone PROPOSED is a question that was answered
//   (:Mention)-[:IS]->(:Entity {id})     id = id of the oldest mention; the ids of the others are (:Entity {id, mergedInto})
//   live entities carry :Organization:Company|Regulator or :Event:Incident|Ruling|Penalty|Statement; the others only :Entity
//   on them the present values: strings and booleans as they are, structures as JSON strings, lists as lists of either;
//   what has no value is absent, an empty list too
//       all      knownFrom
//       orgs     name, named, aliases[], kind, country, description, identifiers[]
//       events   kind, title (a person's), date, earliest, latest, sortDate (= earliest, else latest)
//       incident discovered, target, affected, dataTypes[], countries[], actor      countryCodes[] beside countries
//       ruling   legalBasis[], findings[], broughtBy[]
//       penalty  amount, status       amountValue and currency beside amount
//       statement by             only where that is no organization of the story: the others have a MADE
//   (:Entity)-[:HAS]->(:Value {key, predicate, value, from, until, claims[]})    the same values over what was known when:
//       value as JSON; it holds for [from, until), days as strings; from null = has held from the start (names, kinds)
//       or, with `never: true`, is known from no datable source (the present value all the same). STATUS is among them,
//       names that lost are ALIAS, and the values of a list carry `rank`, by which they are sorted. DATE values carry earliest, latest, sortDate too;
//       AMOUNT values amountValue and currency
//   typed relationships, each {key, claims[], knownFrom} and the properties named:
//       (:Company)-[:SUBSIDIARY_OF {from, until, share}]->(:Company)      (:Company)-[:INVOLVED_IN {role}]->(:Incident)
//       (:Regulator)-[:ISSUED]->(:Ruling)                (:Ruling)-[:AGAINST]->(:Company)
//       (:Ruling|Statement)-[:ABOUT]->(:Event)           (:Ruling)-[:REVIEWS]->(:Ruling)
//       (:Ruling)-[:IMPOSED {status, amount, currency}]->(:Penalty)      (:Event)-[:ALTERED {status, amount, currency}]->(:Penalty)
//       (:Penalty)-[:ON]->(:Company)                     (:Organization)-[:MADE]->(:Statement)
//       (:Event)-[:LED_TO {kind}]->(:Event)
// One of each:
//   (:Writer {id: 'writer', revision})   locked by every write; revision counts the writes that changed something
//   (:Store {id: 'throughline', version})
// Days are ISO strings, which sort as days do and cost nothing to convert.

CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT original_id IF NOT EXISTS FOR (n:Original) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT value_key IF NOT EXISTS FOR (n:Value) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT writer_id IF NOT EXISTS FOR (n:Writer) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT store_id IF NOT EXISTS FOR (n:Store) REQUIRE n.id IS UNIQUE;
CREATE INDEX decision_name IF NOT EXISTS FOR (n:Decision) ON (n.name);
CREATE INDEX source_url IF NOT EXISTS FOR (n:Source) ON (n.urlKey);
CREATE INDEX source_superseded IF NOT EXISTS FOR (n:Source) ON (n.supersededBy);
CREATE INDEX copy_address IF NOT EXISTS FOR (n:Copy) ON (n.key);
CREATE INDEX mention_type IF NOT EXISTS FOR (n:Mention) ON (n.type);
CREATE INDEX event_sort IF NOT EXISTS FOR (n:Event) ON (n.sortDate, n.id);
// What incidents are most often chosen by stands in it, so that those that do not fit are never read.
CREATE INDEX incident_sort IF NOT EXISTS FOR (n:Incident) ON (n.sortDate, n.id, n.kind, n.countryCodes);
CREATE INDEX organization_name IF NOT EXISTS FOR (n:Organization) ON (n.name, n.id);
// What people search for. Folded: without accents and case. A Han or Hiragana character is a word, and several are a phrase.
// Not eventually consistent (the default): what is written is found.
CREATE FULLTEXT INDEX organization_words IF NOT EXISTS FOR (n:Organization) ON EACH [n.name, n.aliases, n.description]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX event_words IF NOT EXISTS FOR (n:Event) ON EACH [n.title, n.target]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX claim_words IF NOT EXISTS FOR (n:Claim) ON EACH [n.quote]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
CREATE FULLTEXT INDEX source_words IF NOT EXISTS FOR (n:Source) ON EACH [n.title, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
