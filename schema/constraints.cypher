// How the graph is stored. Every statement here may run again at any time; `serve` and `import` run them all at start.
//
// Written by imports and people, never derived:
//   (:Source {id, sha256, text, title, url, publisher, publishedOn, publishedOnOrigin, language, summarizes, rulesVersion, withdrawn, seq})
//       id = sha256; publishedOn is a FuzzyDate as JSON; publishedFrom / publishedUntil are its bounds; summarizes is a
//       list of JSON, absent where it sums up nothing; urlKey is the same for all spellings of its url
//   (:Mention {id, type, start, end, seq})-[:IN]->(:Source)
//   (:Claim {id, predicate, value, quote, start, end, paragraph, stance, modality, certainty, review, reason,
//            saidBy, saidOn, knownFrom})-[:FROM]->(:Source), -[:SUBJECT]->(:Mention), -[:OBJECT]->(:Mention)
//       value, saidBy and saidOn are JSON; -[:SAID_BY]->(:Mention) where the speaker is an organization of the story
//       corrected: true where a person wrote the value; the mention in a speaker is a mention's id
//   (:Decision {id, kind: SAME|NEVER, by: MACHINE|PERSON, at, undone})-[:A]->(:Mention), -[:B]->(:Mention)
//       or, by a machine, with `name` in place of B: the mention is among all those that go by this normalized name, or,
//       with `alias: true`, its text calls it so beside its name: it is the one that goes by it, unless several could be
//
// Derived, by project() and resolve() only; `rebuild` makes all of it anew:
//   (:Decision {id, kind: SAME|PROPOSED, by: MACHINE, derived: true, reason, undone})-[:A]->(:Mention), -[:B]->(:Mention)
//       two events of different articles are one, or may be; the mentions are the least of their events' by id.
//       reason: AGREE (company, kind and dates, and nothing else fits) | SAME_RULING (one ruling is about both) of SAME,
//       NOT_SURE (too vague, or too little in common) | SEVERAL_FIT of PROPOSED. An undone SAME keeps both apart for a
//       machine; an undone PROPOSED is a question that was answered
//   (:Mention)-[:IS]->(:Entity {id})     id = id of the oldest mention; the ids of the others are (:Entity {id, mergedInto})
//   live entities carry :Organization:Company|Regulator or :Event:Incident|Ruling|Penalty|Statement; the others only :Entity
//   on them the present values: strings and booleans as they are, structures as JSON strings, lists as lists of either;
//   what has no value is absent, an empty list too
//       all      knownFrom
//       orgs     name, named, aliases[], kind, country, description, identifiers[]
//       events   kind, title (a person's), date, earliest, latest, sortDate (= earliest, else latest)
//       incident target, affected, dataTypes[], countries[], actor      countryCodes[] beside countries
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
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT value_key IF NOT EXISTS FOR (n:Value) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT writer_id IF NOT EXISTS FOR (n:Writer) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT store_id IF NOT EXISTS FOR (n:Store) REQUIRE n.id IS UNIQUE;
CREATE INDEX decision_name IF NOT EXISTS FOR (n:Decision) ON (n.name);
CREATE INDEX source_url IF NOT EXISTS FOR (n:Source) ON (n.urlKey);
CREATE INDEX mention_type IF NOT EXISTS FOR (n:Mention) ON (n.type);
CREATE INDEX event_sort IF NOT EXISTS FOR (n:Event) ON (n.sortDate, n.id);
CREATE INDEX organization_name IF NOT EXISTS FOR (n:Organization) ON (n.name, n.id);
