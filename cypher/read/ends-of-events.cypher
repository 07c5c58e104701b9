// Who is in the statements that report the given events, and where they took place.
UNWIND $events AS event
MATCH (s:Statement {event: event})
MATCH (s)-[:ACTOR|RECIPIENT|PLACE]->(e:Entity)
RETURN event, collect(DISTINCT e.id) AS ends
