"""The statuses the service answers with, by what they mean here."""

from typing import Final

OK: Final = 200
NOT_MODIFIED: Final = 304
BAD_REQUEST: Final = 400
UNAUTHORIZED: Final = 401
FORBIDDEN: Final = 403
NOT_FOUND: Final = 404
METHOD_NOT_ALLOWED: Final = 405
NOT_ACCEPTABLE: Final = 406
TOO_SLOW: Final = 408
TOO_LARGE: Final = 413
UNSUPPORTED: Final = 415
TOO_MANY: Final = 429
HEAD_TOO_LARGE: Final = 431
SERVER_ERROR: Final = 500
UNAVAILABLE: Final = 503
