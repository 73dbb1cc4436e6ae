DROP FUNCTION refuse_unless_held, refuse_if_posted_since;
