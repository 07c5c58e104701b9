// Appends to the log: none of these is there, and none is ever changed.
UNWIND $rows AS row
CREATE (d:Decision)
SET d = row
