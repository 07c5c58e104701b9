// The statements that report the given events.
UNWIND $events AS event
MATCH (s:Statement {event: event})
RETURN event, s.id AS statement
ORDER BY event, s.confidence DESC, statement
