// How the graph is stored. Every statement here may run again at any time; `serve` and `import` run them all at start.
//
// Written by imports and people, never derived:
//   (:Source {id, sha256, text, title, url, publisher, publishedOn, publishedOnOrigin, language, rulesVersion, withdrawn, seq})
//       id = sha256; publishedOn is a FuzzyDate as JSON; publishedFrom / publishedUntil are its bounds
//   (:Mention {id, type, start, end, seq})-[:IN]->(:Source)
//   (:Claim {id, predicate, value, quote, start, end, paragraph, stance, modality, certainty, review, reason,
//            saidBy, saidOn, knownFrom})-[:FROM]->(:Source), -[:SUBJECT]->(:Mention), -[:OBJECT]->(:Mention)
//       value, saidBy and saidOn are JSON; -[:SAID_BY]->(:Mention) where the speaker is an organization of the story
//   (:Decision {id, kind: SAME|NEVER, by, at, undone})-[:A]->(:Mention), -[:B]->(:Mention)
//
// Derived, by project() and resolve() only; `rebuild` makes all of it anew:
//   (:Mention)-[:IS]->(:Entity {id})     id = id of the oldest mention; a merged-away id stays as (:Entity {id, mergedInto})
//   live entities carry :Organization:Company|Regulator or :Event:Incident|Ruling|Penalty|Statement; the others only :Entity
//   on them the present values: strings and booleans as they are, structures as JSON strings, lists as lists of either
//       all      knownFrom
//       orgs     name, named, aliases[], kind, country, description, identifiers[]
//       events   kind, title (a person's), date, earliest, latest, sortDate (= earliest, else latest)
//       incident target, affected, dataTypes[], countries[], actor      countryCodes[] beside countries
//       ruling   legalBasis[], findings[], broughtBy[]
//       penalty  amount, status       amountValue and currency beside amount
//       statement by
//   (:Entity)-[:HAS]->(:Value {key, predicate, value, from, until, claims[]})    the same values over what was known when:
//       value as JSON; it holds for [from, until), days as strings; from null = has held from the start (names, kinds)
//       or, with `never: true`, is known from no datable source. DATE values carry earliest, latest, sortDate too;
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
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT value_key IF NOT EXISTS FOR (n:Value) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT writer_id IF NOT EXISTS FOR (n:Writer) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT store_id IF NOT EXISTS FOR (n:Store) REQUIRE n.id IS UNIQUE;
CREATE INDEX event_sort IF NOT EXISTS FOR (n:Event) ON (n.sortDate, n.id);
CREATE INDEX organization_name IF NOT EXISTS FOR (n:Organization) ON (n.name, n.id);
