"""Why a database cannot be used: each a class, each message one sentence for the person who runs the service.

A message says what is wrong, where (never with a password), and what would be right.

    DatabaseUnusable
    ├── ServerUnreachable        nothing answers, or it turns us away; also when a connection is lost at work
    │   └── CommitUnanswered     lost in a commit: what was to be kept may be kept or not
    │       └── OutcomeUnknown   nor could the database say afterwards, when it was asked
    ├── ServerTooOld             a PostgreSQL before the oldest we support
    ├── ServerReadOnly           a standby, or default_transaction_read_only is on
    ├── ServerNotDurable         what it acknowledges may be lost when the power fails
    ├── ServiceRoleMissing       the user may not act as the service's role
    ├── ServiceRightsTooWide     the user behind a pooler may do more than the service's role may
    ├── PoolerNotDeclared        a pooler stands before the server, and the settings do not say so
    ├── TooFewConnections        the server takes fewer connections than the workers need
    ├── DatabaseNotMigrated      migrations of this release have not run
    ├── DatabaseIsNewer          migrated by a newer release than this one
    ├── MigrationFailed          a migration met something it could not get past; nothing of it was kept
    ├── MigrationBusy            another migration holds the lock for too long
    └── EmbeddedServerFailed     the PostgreSQL that the service brings along does not start
"""


class DatabaseUnusable(Exception):  # noqa: N818  its subclasses say what is the matter, in the present tense
    """The database cannot be used as it is; the message says why and what to do."""


class ServerUnreachable(DatabaseUnusable):
    """Nothing answers at the address, or it turns us away."""


class CommitUnanswered(ServerUnreachable):
    """The connection was lost while a transaction was committing: it may hold or not."""


class OutcomeUnknown(CommitUnanswered):
    """The connection was lost in a commit, and the database cannot say yet whether the transaction holds."""


class ServerTooOld(DatabaseUnusable):
    """The PostgreSQL server is older than the oldest supported release."""


class ServerReadOnly(DatabaseUnusable):
    """The server takes no writes."""


class ServerNotDurable(DatabaseUnusable):
    """The server acknowledges writes that a power failure may undo."""


class ServiceRoleMissing(DatabaseUnusable):
    """The user of the connection may not act as the service's role."""


class ServiceRightsTooWide(DatabaseUnusable):
    """The user of the connection behind a pooler may do more than the service's role."""


class PoolerNotDeclared(DatabaseUnusable):
    """A pooler stands before the server: connections cannot be set up as the settings say."""


class TooFewConnections(DatabaseUnusable):
    """The server takes fewer connections than the workers need."""


class DatabaseNotMigrated(DatabaseUnusable):
    """The tables are not those of this release: migrations have yet to run."""


class DatabaseIsNewer(DatabaseUnusable):
    """A newer release has migrated the database."""


class MigrationFailed(DatabaseUnusable):
    """A migration could not be taken; nothing of it was kept."""


class MigrationBusy(DatabaseUnusable):
    """Another migration has held the lock for too long."""


class EmbeddedServerFailed(DatabaseUnusable):
    """The PostgreSQL that the service brings along does not start."""
